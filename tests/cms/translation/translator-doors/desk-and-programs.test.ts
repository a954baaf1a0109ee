import { beforeAll, describe, expect, test } from 'vitest';
import { uids } from '../../../../cms/src/plugins/conference/server/src/uids';
import { giveRights } from '../../../helpers/admin-rights';
import { signInAs } from '../../../helpers/administrator';
import { Caller } from '../../../helpers/caller';
import { type Attempts, ask, DESK, explorer, post, put, remove, useDoors } from '../../../helpers/doors';
import { wholeDatabase } from '../../../helpers/whole-database';
import { tryLimitedRoles } from './limited-roles';

/*
 * All that somebody may try who has the right to the words of one language, at the desk and from outside. A door that is closed is also seen to have changed
 * nothing.
 */

const open = useDoors();
const { panel } = open;
const words = { title: 'Басқа' };

describe('at the desk, the Kazakh translator', () => {
  const desk = (rest: string) => () => `${DESK}/panel/${open.doors.made.panel}/${rest}`;
  const fields = { fields: ['title'] };
  const saved = { fields: { title: { value: 'Басқа' } } };

  test.each(
    Object.entries({
      'saves another language': put(desk('ru'), saved),
      'saves structure': { ...put(desk('kk'), { fields: { format: { value: 'panel' } } }), status: 400 },
      'confirms another language': post(desk('ru/confirm'), fields),
      'confirms structure': { ...post(desk('kk/confirm'), { fields: ['format'] }), status: 400 },
      'dismisses in another language': post(desk('ru/dismiss'), fields),
      publishes: post(desk('kk/publish')),
      'publishes another language': post(desk('ru/publish')),
    } satisfies Attempts),
  )('is refused who %s', async (_, attempt) => {
    await open.doors.tryClosed(open.doors.callers.kazakh, attempt);
  });

  test('saves and confirms Kazakh words', async () => {
    const answers = [
      await ask(
        open.doors.callers.kazakh,
        put(desk('kk'), { fields: { conclusions: { value: null }, title: { value: 'Панель' } } }),
      ),
      await ask(open.doors.callers.kazakh, post(desk('kk/confirm'), fields)),
      await ask(open.doors.callers.kazakh, post(desk('kk/dismiss'), fields)),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});

tryLimitedRoles(() => open.doors);

describe('over REST and GraphQL', () => {
  const rest = (rest = '') => `/api/conference/panels${rest}`;
  const mutations = {
    updateConferencePanel:
      'mutation ($id: ID!) { updateConferencePanel(documentId: $id, locale: "kk", data: { title: "x" }) { title } }',
    deleteConferencePanel: 'mutation ($id: ID!) { deleteConferencePanel(documentId: $id) { documentId } }',
    createConferencePanel: 'mutation { createConferencePanel(data: { title: "x" }) { title } }',
  };
  const attempts = (status: number): Attempts => ({
    writes: { ...put(() => rest(`/${open.doors.made.panel}?locale=kk`), { data: words }), status },
    creates: { ...post(rest(), { data: words }), status },
    deletes: { ...remove(() => rest(`/${open.doors.made.panel}`)), status },
    uploads: { ...post('/api/upload'), status },
  });

  async function tryMutations(caller: Caller): Promise<void> {
    const before = await wholeDatabase(open.doors.cms.strapi);
    for (const query of Object.values(mutations)) {
      const { body, status } = await caller.graphql(query, { id: open.doors.made.panel });
      expect(status === 401 || body.errors?.[0]?.message === 'Forbidden access').toBe(true);
    }
    expect(await wholeDatabase(open.doors.cms.strapi)).toEqual(before);
  }

  test.each(['kazakh', 'editor', 'admin'] as const)('a session of the admin opens nothing: %s', async (who) => {
    for (const attempt of Object.values(attempts(401))) await open.doors.tryClosed(open.doors.callers[who], attempt);
    await tryMutations(open.doors.callers[who]);
  });

  test('visitors change nothing, and do not see the desk', async () => {
    for (const attempt of Object.values(attempts(403)))
      await open.doors.tryClosed(new Caller(open.doors.cms.url), attempt);
    await tryMutations(new Caller(open.doors.cms.url));
    const { status } = await new Caller(open.doors.cms.url).get('/api/conference/translations');
    expect([status, (await new Caller(open.doors.cms.url).get('/conference/translations')).status]).toEqual([403, 401]);
  });

  test('nor do those with an account for readers', async () => {
    const { strapi } = open.doors.cms;
    const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } });
    const account = { username: 'reader', email: 'reader@example.org', confirmed: true, role: role.id };
    const { id } = await strapi.plugin('users-permissions').service('user').add(account);
    const reader = new Caller(
      open.doors.cms.url,
      await strapi.plugin('users-permissions').service('jwt').issue({ id }),
    );
    for (const attempt of Object.values(attempts(403))) await open.doors.tryClosed(reader, attempt);
    await tryMutations(reader);
    expect((await reader.get('/api/conference/translations')).status).toBe(403);
    await open.doors.tryClosed(reader, { ...put(`${DESK}/panel/${open.doors.made.panel}/kk`), status: 401 });
  });

  test('a token for translations alone writes words at the desk, and content nowhere else', async () => {
    const token = await tokenFor((action) => action.startsWith('plugin::conference.translation.'));
    for (const attempt of Object.values(attempts(403))) await open.doors.tryClosed(token, attempt);
    await tryMutations(token);
    const desk = `/api/conference/translations/panel/${open.doors.made.panel}/kk`;
    const { body } = await open.doors.tryClosed(token, post(`${desk}/publish`));
    expect(body.error?.message).toContain('format, gallery, speakers');
    expect((await token.send('PUT', desk, { fields: { subtitle: { value: 'Кіші' } } })).status).toBe(200);
  });

  test('a token for reading translations writes no words', async () => {
    const token = await tokenFor((action) => /translation\.(find|findOne|totals|project|sideBySide)$/.test(action));
    expect((await token.get('/api/conference/translations')).status).toBe(200);
    const desk = `/api/conference/translations/panel/${open.doors.made.panel}/kk`;
    await open.doors.tryClosed(token, put(desk, { fields: { title: { value: 'x' } } }));
    await open.doors.tryClosed(token, post(`${desk}/confirm`, { fields: ['title'] }));
    await open.doors.tryClosed(token, post(`${desk}/publish`));
  });

  async function tokenFor(isGranted: (action: string) => boolean): Promise<Caller> {
    const { strapi } = open.doors.cms;
    const actions: string[] = strapi.contentAPI.permissions.providers.action.keys();
    const permissions = actions.filter(isGranted);
    const name = `${permissions.length} actions`;
    const given = { kind: 'content-api', type: 'custom', name, description: '', lifespan: null, permissions };
    const { accessKey } = await strapi.service('admin::api-token').create(given);
    return new Caller(open.doors.cms.url, accessKey);
  }
});

describe('an admin token', () => {
  const wide = ['kk', 'ru', 'en'];
  const right = (name: string, fields: readonly string[], locales: readonly string[] | null) => ({
    action: explorer(name),
    subject: uids.panel,
    properties: { fields, locales },
  });
  const make = (owner: Caller, ...adminPermissions: readonly object[]) =>
    owner.send('POST', '/admin/admin-tokens', {
      ...{ kind: 'admin', name: `${Math.random()}`, description: '', lifespan: null },
      adminPermissions,
    });
  async function tokenOf(owner: Caller, ...rights: readonly object[]): Promise<Caller> {
    const { status, body } = await make(owner, ...rights);
    expect(status).toBe(201);
    return new Caller(open.doors.cms.url, Object(body.data).accessKey);
  }

  let owner: Caller;
  beforeAll(async () => {
    const { strapi, url } = open.doors.cms;
    await strapi.service('admin::role').create({ name: 'Tokens', code: 'tokens', description: '' });
    const rights = ['create', 'read', 'update'].map((name) => `admin::admin-tokens.${name}`);
    await giveRights(
      strapi,
      'tokens',
      rights.map((action) => ({ action, subject: null, properties: {} })),
    );
    owner = await signInAs(strapi, url, 'owner', ['conference-translator-kk', 'tokens']);
  });

  test('of a translator has no right to structure', async () => {
    const { status, body } = await make(owner, right('update', ['title', 'format'], ['kk']));
    expect([status, body.error?.message]).toEqual([400, expect.stringContaining('format')]);
    expect((await make(owner, right('publish', [], ['kk']))).status).toBe(400);
  });

  test.each([[wide], [null]])(
    'of a translator reaches no language that is not theirs, though it names %s',
    async (all) => {
      const token = await tokenOf(owner, right('read', ['title'], all), right('update', ['title'], all));
      const { body } = await open.doors.tryClosed(token, put(panel('?locale=ru'), words));
      expect(body.error?.message).toContain('«ru»');
      await open.doors.tryClosed(
        token,
        put(`${DESK}/panel/${open.doors.made.panel}/ru`, { fields: { title: { value: 'x' } } }),
      );
      await open.doors.tryClosed(
        token,
        post(`${DESK}/panel/${open.doors.made.panel}/ru/confirm`, { fields: ['title'] }),
      );
      await open.doors.tryClosed(token, post(panel('/actions/discard?locale=kk')));
      expect((await token.send('PUT', panel('?locale=kk')(), { title: 'Токен', format: 'break' })).status).toBe(200);
      const draft = await open.doors.documents('panel').findOne({ documentId: open.doors.made.panel, locale: 'kk' });
      expect(draft).toMatchObject({ title: 'Токен', format: 'plenary' });
    },
  );

  test('of a super administrator keeps to the languages that it names', async () => {
    const token = await tokenOf(
      open.doors.callers.admin,
      right('read', ['title'], wide),
      right('update', ['title'], ['kk']),
    );
    await open.doors.tryClosed(token, put(panel('?locale=ru'), words));
    await open.doors.tryClosed(token, post(`${DESK}/panel/${open.doors.made.panel}/ru/confirm`, { fields: ['title'] }));
    expect((await token.send('PUT', panel('?locale=kk')(), { title: 'Панель' })).status).toBe(200);
  });

  test('opens neither REST nor GraphQL', async () => {
    const token = await tokenOf(owner, right('update', ['title'], ['kk']));
    await open.doors.tryClosed(token, {
      ...put(() => `/api/conference/panels/${open.doors.made.panel}`, { data: words }),
      status: 401,
    });
    const { status } = await token.graphql('mutation { createConferencePanel(data: { title: "x" }) { title } }');
    expect(status).toBe(401);
  });
});
