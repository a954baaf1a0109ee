import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uids } from '../../../cms/src/plugins/conference/server/src/uids';
import { giveRights } from '../../helpers/admin-rights';
import { signInAdministrator, signInAs } from '../../helpers/administrator';
import { type Answer, Caller } from '../../helpers/caller';
import { documentsOf } from '../../helpers/documents';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { type TypeName, typeNames } from '../../helpers/type-names';
import { type Conference, createConference } from '../../helpers/whole-conference';
import { wholeDatabase } from '../../helpers/whole-database';

/*
 * All that somebody may try who has the right to the words of one language, at every door there is. A door that is closed is
 * also seen to have changed nothing.
 */

const PANELS = `/content-manager/collection-types/${uids.panel}`;
const AWARDS = `/content-manager/collection-types/${uids.award}`;
const DESK = '/conference/translations';
const explorer = (name: string) => `plugin::content-manager.explorer.${name}`;

let cms: Booted;
let made: Conference;
/** Another expert, to link to. */
let expert: string;
let callers: Readonly<Record<'kazakh' | 'russian' | 'publisher' | 'editor' | 'admin', Caller>>;

const documents = (type: TypeName) => documentsOf(cms.strapi, type);

beforeAll(async () => {
  cms = await bootStrapi();
  const { strapi, url } = cms;
  await strapi.service('admin::role').create({ name: 'Kazakh publisher', code: 'publisher', description: '' });
  const own = (action: string, subject: string) => ({
    action: explorer(action),
    subject,
    properties: { locales: ['kk'] },
  });
  const rights = typeNames.flatMap((type) => [own('publish', uids[type]), own('delete', uids[type])]);
  await giveRights(strapi, 'publisher', rights);
  callers = {
    kazakh: await signInAs(strapi, url, 'kazakh', ['conference-translator-kk'], 'kk'),
    russian: await signInAs(strapi, url, 'russian', ['conference-translator-ru'], 'ru'),
    publisher: await signInAs(strapi, url, 'publisher', ['conference-translator-kk', 'publisher']),
    editor: await signInAs(strapi, url, 'editor', ['strapi-editor'], 'ru'),
    admin: await signInAdministrator(strapi, url, 'en'),
  };
  await makeProgramme();
});
afterAll(() => cms.stop());

/** Every type once, published in Kazakh, with a Russian title for the panel; structure waits in the panel's draft. */
async function makeProgramme(): Promise<void> {
  const file = { name: 'a.png', hash: 'a', ext: '.png', mime: 'image/png', size: 1, url: '/uploads/a.png' };
  const stored = { ...file, provider: 'local', folderPath: '/' };
  const picture = await cms.strapi.db.query('plugin::upload.file').create({ data: stored });
  made = await createConference(cms.strapi, 'Сөз');
  const person = { name: 'Болат', country: 'KZ', email: 'bolat@private.example' };
  expert = (await documents('expert').create({ data: person })).documentId;
  await documents('panel').update({ documentId: made.panel, locale: 'ru', data: { title: 'Дискуссия' } });
  for (const type of typeNames) await documents(type).publish({ documentId: made[type], locale: '*' });
  await documents('expert').publish({ documentId: expert, locale: '*' });
  const waiting = { format: 'plenary', speakers: [made.expert, expert], gallery: [picture.id] };
  await documents('panel').update({ documentId: made.panel, data: waiting });
}

/** A way through a door. What depends on the documents that were made is told when it is tried. */
interface Attempt {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly path: string | (() => string);
  readonly body?: object | (() => object);
  /** With what a closed door answers, where it is not 403. */
  readonly status?: number;
}
type Attempts = Readonly<Record<string, Attempt>>;

const told = <Value>(value: Value | (() => Value)): Value => (value instanceof Function ? value() : value);

const ask = (caller: Caller, { method, path, body }: Attempt): Promise<Answer> =>
  caller.send(method, told(path), method === 'DELETE' ? undefined : told(body ?? {}));

const post = (path: Attempt['path'], body: Attempt['body'] = {}): Attempt => ({ method: 'POST', path, body });
const put = (path: Attempt['path'], body: Attempt['body'] = {}): Attempt => ({ method: 'PUT', path, body });
const remove = (path: Attempt['path']): Attempt => ({ method: 'DELETE', path });

/** Tries a door that should be closed, and sees that everything is as it was. */
async function tryClosed(caller: Caller, attempt: Attempt): Promise<Answer> {
  const before = await wholeDatabase(cms.strapi);
  const answer = await ask(caller, attempt);
  expect([answer.status, await wholeDatabase(cms.strapi)]).toEqual([attempt.status ?? 403, before]);
  return answer;
}

const panel = (rest: string) => () => `${PANELS}/${made.panel}${rest}`;
const words = { title: 'Басқа' };
const many = () => ({ documentIds: [made.panel, made.award] });
const manyIn = (locale: unknown) => () => ({ ...many(), locale });

const contentManager: Attempts = {
  'saves another language': put(panel('?locale=ru'), words),
  'saves another language, which the body names': put(panel(''), { ...words, locale: 'ru' }),
  'saves a language that nobody has written yet': put(panel('?locale=en'), words),
  creates: post(`${PANELS}?locale=kk`, words),
  'creates and publishes': post(`${PANELS}/actions/publish?locale=kk`, words),
  clones: post(() => `${PANELS}/clone/${made.panel}?locale=kk`, words),
  'clones without a form': post(() => `${PANELS}/auto-clone/${made.panel}?locale=kk`),
  'deletes their language': remove(panel('?locale=kk')),
  'deletes another language': remove(panel('?locale=ru')),
  'deletes all languages': remove(panel('?locale=*')),
  'deletes whatever language': remove(panel('')),
  publishes: post(panel('/actions/publish?locale=kk'), words),
  'publishes another language': post(panel('/actions/publish?locale=ru'), words),
  unpublishes: post(panel('/actions/unpublish?locale=kk')),
  'unpublishes and discards': post(panel('/actions/unpublish?locale=kk'), { discardDraft: true }),
  'discards another language': post(panel('/actions/discard?locale=ru')),
  'discards structure that waits': post(panel('/actions/discard?locale=kk')),
  'publishes many': post(`${PANELS}/actions/bulkPublish?locale=kk`, many),
  'publishes many in many languages': post(`${PANELS}/actions/bulkPublish`, manyIn(['kk', 'ru'])),
  'unpublishes many': post(`${PANELS}/actions/bulkUnpublish?locale=kk`, many),
  'deletes many': post(`${PANELS}/actions/bulkDelete?locale=kk`, many),
  'configures a form': put(`/content-manager/content-types/${uids.panel}/configuration`),
  'restores a version': { ...put('/content-manager/history-versions/1/restore'), status: 405 },
  'adds a language': post('/i18n/locales', { code: 'tr', name: 'Türkçe', isDefault: false }),
  'renames a language': put('/i18n/locales/1', { name: 'X' }),
  'removes a language': remove('/i18n/locales/1'),
  'changes a content type': put(`/content-type-builder/content-types/${uids.panel}`),
  'renames a picture': post('/upload?id=1', { fileInfo: { name: 'x' } }),
  'deletes a picture': remove('/upload/files/1'),
  'makes a role': post('/admin/roles', { name: 'Mine', description: '' }),
  'widens a role': put('/admin/roles/2/permissions', { permissions: [] }),
  'makes an administrator': post('/admin/users', { email: 'x@example.org', firstname: 'X', roles: [1] }),
  'takes a role': put('/admin/users/1', { roles: [1] }),
  'makes an API token': post('/admin/api-tokens', { name: 'x', type: 'full-access', lifespan: null }),
  'makes an admin token': post('/admin/admin-tokens', { name: 'x', kind: 'admin', lifespan: null }),
  'makes a transfer token': post('/admin/transfer/tokens', { name: 'x', permissions: ['push'] }),
};

/** What a form may send beside words. */
const structure: readonly (readonly [string, object | (() => object)])[] = [
  ['plain fields', { format: 'workshop', state: 'cancelled', highlighted: true, streamUrl: 'https://example.org' }],
  ['times', { startsAt: '2024-04-10T05:00:00.000Z', endsAt: '2024-04-10T06:00:00.000Z' }],
  ['links to make', () => ({ moderators: { connect: [{ documentId: expert }] }, room: { connect: [made.room] } })],
  [
    'links to cut',
    () => ({ speakers: { disconnect: [{ documentId: made.expert }] }, day: { disconnect: [made.day] } }),
  ],
  ['links to replace', () => ({ speakers: { set: [expert] }, topics: { set: [] }, talks: [] })],
  ['links as a list', () => ({ speakers: [expert], day: null })],
  ['pictures', { gallery: [] }],
  [
    'what belongs to Strapi',
    { id: 1, documentId: 'x', publishedAt: '2024-01-01', createdBy: 1, createdAt: '2020-01-01' },
  ],
  ['other languages', { localizations: { set: [] } }],
  ['what the plugin keeps', { language: 'ru', fallbackFields: [], translation: {}, sortKey: '0', searchText: 'x' }],
];

const populate = ['day', 'room', 'topics', 'moderators', 'speakers', 'talks', 'gallery', 'createdBy'];
const perLanguage = new Set(['title', 'slug', 'subtitle', 'abstract', 'conclusions', 'updatedAt']);
const ofPlugin = new Set(['translation', 'searchText', 'sortKey', 'fallbackFields']);

/** All that is no word, in every language, as draft and as published. */
async function structureOfPanel(): Promise<unknown> {
  const rows = ['kk', 'ru', 'en'].flatMap((locale) =>
    (['draft', 'published'] as const).map((status) =>
      documents('panel').findOne({ documentId: made.panel, locale, status, populate }),
    ),
  );
  const isStructure = ([name]: readonly [string, unknown]) => !perLanguage.has(name) && !ofPlugin.has(name);
  return (await Promise.all(rows)).map((row) => Object.fromEntries(Object.entries(row ?? {}).filter(isStructure)));
}

describe('in the Content Manager, the Kazakh translator', () => {
  test.each(Object.entries(contentManager))('is refused who %s', async (_, attempt) => {
    await tryClosed(callers.kazakh, attempt);
  });

  test('is refused who uploads a picture', async () => {
    const part = 'Content-Disposition: form-data; name="files"; filename="b.svg"\r\nContent-Type: image/svg+xml';
    const body = `--b\r\n${part}\r\n\r\n<svg xmlns="http://www.w3.org/2000/svg"/>\r\n--b--\r\n`;
    const before = await wholeDatabase(cms.strapi);
    const headers = { 'Content-Type': 'multipart/form-data; boundary=b' };
    const refused = await callers.kazakh.ask('POST', '/upload', body, headers);
    expect([refused.status, await wholeDatabase(cms.strapi)]).toEqual([403, before]);
    expect((await callers.editor.ask('POST', '/upload', body, headers)).status).toBe(201);
  });

  test('saves Kazakh words, and the address made from them', async () => {
    const sent = { subtitle: 'Кіші', slug: 'kishi' };
    const { status, body } = await callers.kazakh.send('PUT', panel('?locale=kk')(), sent);
    expect([status, body.data]).toMatchObject([200, { ...sent, title: 'Сөз panel' }]);
    const russian = await documents('panel').findOne({ documentId: made.panel, locale: 'ru' });
    expect(russian).toMatchObject({ title: 'Дискуссия', slug: 'diskussiya' });
  });

  test.each(structure)('changes nothing who sends %s with the words', async (name, more) => {
    const before = await structureOfPanel();
    const subtitle = `Кіші: ${name}`;
    const { status, body } = await callers.kazakh.send('PUT', panel('?locale=kk')(), { subtitle, ...told(more) });
    expect([status, body.data]).toMatchObject([200, { subtitle }]);
    expect(await structureOfPanel()).toEqual(before);
  });
});

describe('in the Content Manager, others', () => {
  test('the Russian translator saves Russian words, and no Kazakh ones', async () => {
    expect((await callers.russian.send('PUT', panel('?locale=ru')(), { subtitle: 'Малая' })).status).toBe(200);
    await tryClosed(callers.russian, put(panel('?locale=kk'), words));
    await tryClosed(callers.russian, post(panel('/actions/publish?locale=ru')));
  });

  test('an editor makes, writes, publishes and takes away in every language', async () => {
    const documentIds: string[] = [];
    for (const locale of ['kk', 'ru', 'en']) {
      const created = await callers.editor.send('POST', `${PANELS}?locale=${locale}`, {
        title: 'Жаңа',
        format: 'panel',
      });
      documentIds.push(Object(created.body.data).documentId);
    }
    const [first] = documentIds;
    const answers = [
      await callers.editor.send('POST', `${PANELS}/${first}/actions/publish?locale=kk`, { format: 'plenary' }),
      await callers.editor.send('PUT', `${PANELS}/${first}?locale=ru`, { title: 'Новая', format: 'workshop' }),
      await callers.editor.send('POST', `${PANELS}/${first}/actions/discard?locale=kk`, {}),
      await callers.editor.send('POST', `${PANELS}/actions/bulkPublish`, { documentIds, locale: ['kk', 'ru'] }),
      await callers.editor.send('POST', `${PANELS}/actions/bulkUnpublish`, { documentIds, locale: 'kk' }),
      await callers.editor.send('DELETE', `${PANELS}/${first}?locale=*`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    await tryClosed(callers.editor, put(`/content-manager/content-types/${uids.panel}/configuration`));
  });
});

describe('who may publish Kazakh, and write no structure', () => {
  const publish = (uid: string, documentId: string, locale = 'kk') =>
    post(`/content-manager/collection-types/${uid}/${documentId}/actions/publish?locale=${locale}`);
  const create = async (locale: string, data: object) =>
    (await documents('award').create({ locale, data: { ...data } })).documentId;

  test('is told which fields wait, and publishes nothing', async () => {
    const { body } = await tryClosed(callers.publisher, publish(uids.panel, made.panel));
    expect(body.error).toMatchObject({
      message: expect.stringContaining('format, gallery, speakers'),
      details: { fields: ['format', 'gallery', 'speakers'] },
    });
    await tryClosed(callers.publisher, post(`${PANELS}/actions/bulkPublish?locale=kk`, { documentIds: [made.panel] }));
    await tryClosed(callers.publisher, post(`${DESK}/panel/${made.panel}/kk/publish`));
  });

  test('is told of structure on the other side of a relation, which would be published with it', async () => {
    const { body } = await tryClosed(callers.publisher, publish(uids.expert, expert));
    expect(body.error?.message).toContain('speaksAt');
  });

  test('does not throw away what waits', async () => {
    const { body } = await tryClosed(callers.publisher, post(panel('/actions/discard?locale=kk')));
    expect(body.error?.message).toContain('would also throw away what waits in fields that you may not write: format');
  });

  test('is not the first to publish a document that has structure', async () => {
    const documentId = await create('kk', { title: 'Жаңа', recipients: [expert] });
    const { body } = await tryClosed(callers.publisher, publish(uids.award, documentId));
    expect(body.error).toMatchObject({ details: { fields: ['recipients'] } });
  });

  test('publishes words where nothing waits, and those alone', async () => {
    await documents('award').update({ documentId: made.award, locale: 'ru', data: { title: 'Премия' } });
    const saved = await callers.publisher.send('PUT', `${AWARDS}/${made.award}?locale=kk`, { title: 'Сыйлық' });
    const published = await ask(callers.publisher, publish(uids.award, made.award));
    expect([saved.status, published.status]).toEqual([200, 200]);
    const titles = ['kk', 'ru'].map((locale) =>
      documents('award').findOne({ documentId: made.award, locale, status: 'published' }),
    );
    expect(await Promise.all(titles)).toMatchObject([{ title: 'Сыйлық' }, { title: 'Сыйлық', language: 'kk' }]);
  });

  test('does not publish another language, whose words theirs shows', async () => {
    const documentId = await create('ru', { title: 'Приз' });
    const { body } = await tryClosed(callers.publisher, publish(uids.award, documentId));
    expect(body.error).toMatchObject({ message: expect.stringContaining('«ru»'), details: { locale: 'ru' } });
  });

  test('does not take a whole document away with its only language', async () => {
    const documentId = await create('kk', { title: 'Жалғыз' });
    await documents('award').publish({ documentId, locale: '*' });
    await tryClosed(callers.publisher, post(`${AWARDS}/${documentId}/actions/unpublish?locale=kk`));
    await tryClosed(callers.publisher, remove(`${AWARDS}/${documentId}?locale=kk`));
    await tryClosed(callers.publisher, post(`${AWARDS}/actions/bulkDelete?locale=kk`, { documentIds: [documentId] }));
    await documents('award').update({ documentId, locale: 'ru', data: { title: 'Единственная' } });
    expect((await callers.publisher.send('DELETE', `${AWARDS}/${documentId}?locale=kk`)).status).toBe(200);
    expect(await documents('award').findOne({ documentId, locale: 'kk' })).toMatchObject({ title: 'Единственная' });
  });
});

describe('at the desk, the Kazakh translator', () => {
  const desk = (rest: string) => () => `${DESK}/panel/${made.panel}/${rest}`;
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
    await tryClosed(callers.kazakh, attempt);
  });

  test('saves and confirms Kazakh words', async () => {
    const answers = [
      await ask(
        callers.kazakh,
        put(desk('kk'), { fields: { conclusions: { value: null }, title: { value: 'Панель' } } }),
      ),
      await ask(callers.kazakh, post(desk('kk/confirm'), fields)),
      await ask(callers.kazakh, post(desk('kk/dismiss'), fields)),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});

describe('over REST and GraphQL', () => {
  const rest = (rest = '') => `/api/conference/panels${rest}`;
  const mutations = {
    updateConferencePanel:
      'mutation ($id: ID!) { updateConferencePanel(documentId: $id, locale: "kk", data: { title: "x" }) { title } }',
    deleteConferencePanel: 'mutation ($id: ID!) { deleteConferencePanel(documentId: $id) { documentId } }',
    createConferencePanel: 'mutation { createConferencePanel(data: { title: "x" }) { title } }',
  };
  const attempts = (status: number): Attempts => ({
    writes: { ...put(() => rest(`/${made.panel}?locale=kk`), { data: words }), status },
    creates: { ...post(rest(), { data: words }), status },
    deletes: { ...remove(() => rest(`/${made.panel}`)), status },
    uploads: { ...post('/api/upload'), status },
  });

  async function tryMutations(caller: Caller): Promise<void> {
    const before = await wholeDatabase(cms.strapi);
    for (const query of Object.values(mutations)) {
      const { body, status } = await caller.graphql(query, { id: made.panel });
      expect(status === 401 || body.errors?.[0]?.message === 'Forbidden access').toBe(true);
    }
    expect(await wholeDatabase(cms.strapi)).toEqual(before);
  }

  test.each(['kazakh', 'editor', 'admin'] as const)('a session of the admin opens nothing: %s', async (who) => {
    for (const attempt of Object.values(attempts(401))) await tryClosed(callers[who], attempt);
    await tryMutations(callers[who]);
  });

  test('visitors change nothing, and do not see the desk', async () => {
    for (const attempt of Object.values(attempts(403))) await tryClosed(new Caller(cms.url), attempt);
    await tryMutations(new Caller(cms.url));
    const { status } = await new Caller(cms.url).get('/api/conference/translations');
    expect([status, (await new Caller(cms.url).get('/conference/translations')).status]).toEqual([403, 401]);
  });

  test('nor do those with an account for readers', async () => {
    const { strapi } = cms;
    const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } });
    const account = { username: 'reader', email: 'reader@example.org', confirmed: true, role: role.id };
    const { id } = await strapi.plugin('users-permissions').service('user').add(account);
    const reader = new Caller(cms.url, await strapi.plugin('users-permissions').service('jwt').issue({ id }));
    for (const attempt of Object.values(attempts(403))) await tryClosed(reader, attempt);
    await tryMutations(reader);
    expect((await reader.get('/api/conference/translations')).status).toBe(403);
    await tryClosed(reader, { ...put(`${DESK}/panel/${made.panel}/kk`), status: 401 });
  });

  test('a token for translations alone writes words at the desk, and content nowhere else', async () => {
    const token = await tokenFor((action) => action.startsWith('plugin::conference.translation.'));
    for (const attempt of Object.values(attempts(403))) await tryClosed(token, attempt);
    await tryMutations(token);
    const desk = `/api/conference/translations/panel/${made.panel}/kk`;
    const { body } = await tryClosed(token, post(`${desk}/publish`));
    expect(body.error?.message).toContain('format, gallery, speakers');
    expect((await token.send('PUT', desk, { fields: { subtitle: { value: 'Кіші' } } })).status).toBe(200);
  });

  test('a token for reading translations writes no words', async () => {
    const token = await tokenFor((action) => /translation\.(find|findOne|totals|project|sideBySide)$/.test(action));
    expect((await token.get('/api/conference/translations')).status).toBe(200);
    const desk = `/api/conference/translations/panel/${made.panel}/kk`;
    await tryClosed(token, put(desk, { fields: { title: { value: 'x' } } }));
    await tryClosed(token, post(`${desk}/confirm`, { fields: ['title'] }));
    await tryClosed(token, post(`${desk}/publish`));
  });

  async function tokenFor(isGranted: (action: string) => boolean): Promise<Caller> {
    const { strapi } = cms;
    const actions: string[] = strapi.contentAPI.permissions.providers.action.keys();
    const permissions = actions.filter(isGranted);
    const name = `${permissions.length} actions`;
    const given = { kind: 'content-api', type: 'custom', name, description: '', lifespan: null, permissions };
    const { accessKey } = await strapi.service('admin::api-token').create(given);
    return new Caller(cms.url, accessKey);
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
    return new Caller(cms.url, Object(body.data).accessKey);
  }

  let owner: Caller;
  beforeAll(async () => {
    const { strapi, url } = cms;
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
      const { body } = await tryClosed(token, put(panel('?locale=ru'), words));
      expect(body.error?.message).toContain('«ru»');
      await tryClosed(token, put(`${DESK}/panel/${made.panel}/ru`, { fields: { title: { value: 'x' } } }));
      await tryClosed(token, post(`${DESK}/panel/${made.panel}/ru/confirm`, { fields: ['title'] }));
      await tryClosed(token, post(panel('/actions/discard?locale=kk')));
      expect((await token.send('PUT', panel('?locale=kk')(), { title: 'Токен', format: 'break' })).status).toBe(200);
      const draft = await documents('panel').findOne({ documentId: made.panel, locale: 'kk' });
      expect(draft).toMatchObject({ title: 'Токен', format: 'plenary' });
    },
  );

  test('of a super administrator keeps to the languages that it names', async () => {
    const token = await tokenOf(callers.admin, right('read', ['title'], wide), right('update', ['title'], ['kk']));
    await tryClosed(token, put(panel('?locale=ru'), words));
    await tryClosed(token, post(`${DESK}/panel/${made.panel}/ru/confirm`, { fields: ['title'] }));
    expect((await token.send('PUT', panel('?locale=kk')(), { title: 'Панель' })).status).toBe(200);
  });

  test('opens neither REST nor GraphQL', async () => {
    const token = await tokenOf(owner, right('update', ['title'], ['kk']));
    await tryClosed(token, { ...put(() => `/api/conference/panels/${made.panel}`, { data: words }), status: 401 });
    const { status } = await token.graphql('mutation { createConferencePanel(data: { title: "x" }) { title } }');
    expect(status).toBe(401);
  });
});

describe('the e-mail address of a person', () => {
  const experts = `/content-manager/collection-types/${uids.expert}`;
  const reads: Readonly<Record<string, () => string>> = {
    'in a list': () => `${experts}?locale=kk&fields=email&sort=email:desc`,
    'in a form': () => `${experts}/${expert}?locale=kk`,
    'among what can be linked': () => `/content-manager/relations/${uids.panel}/speakers?locale=kk&_q=bolat@`,
    'among what is linked': () => `/content-manager/relations/${uids.panel}/${made.panel}/speakers?locale=kk`,
    'by a search': () => `${experts}?locale=kk&_q=bolat@private`,
    'from another language': () =>
      `/i18n/content-manager/get-fill-from-locale/${uids.expert}?documentId=${expert}&sourceLocale=kk&targetLocale=ru&collectionType=collection-types`,
    'at the desk': () => `${DESK}/expert/${expert}/kk`,
    'in the list of work': () => `${DESK}?text=bolat`,
  };

  test.each(Object.entries(reads))('is not shown to a translator %s', async (_, path) => {
    const { status, text } = await callers.kazakh.get(path());
    expect([status, text.includes('private.example')]).toEqual([200, false]);
  });

  test('is shown to an editor', async () => {
    expect((await callers.editor.get(`${experts}/${expert}?locale=kk`)).text).toContain('bolat@private.example');
  });
});
