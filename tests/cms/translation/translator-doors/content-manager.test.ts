import { describe, expect, test } from 'vitest';
import { uids } from '../../../../cms/src/plugins/conference/server/src/uids';
import { type Attempts, ask, DESK, PANELS, post, put, remove, told, useDoors } from '../../../helpers/doors';
import { wholeDatabase } from '../../../helpers/whole-database';

/*
 * All that somebody may try who has the right to the words of one language, in the Content Manager. A door that is closed is also seen to have changed
 * nothing.
 */

const AWARDS = `/content-manager/collection-types/${uids.award}`;

const open = useDoors();
const { panel } = open;
const words = { title: 'Басқа' };
const many = () => ({ documentIds: [open.doors.made.panel, open.doors.made.award] });
const manyIn = (locale: unknown) => () => ({ ...many(), locale });

const contentManager: Attempts = {
  'saves another language': put(panel('?locale=ru'), words),
  'saves another language, which the body names': put(panel(''), { ...words, locale: 'ru' }),
  'saves a language that nobody has written yet': put(panel('?locale=en'), words),
  creates: post(`${PANELS}?locale=kk`, words),
  'creates and publishes': post(`${PANELS}/actions/publish?locale=kk`, words),
  clones: post(() => `${PANELS}/clone/${open.doors.made.panel}?locale=kk`, words),
  'clones without a form': post(() => `${PANELS}/auto-clone/${open.doors.made.panel}?locale=kk`),
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
  [
    'links to make',
    () => ({ moderators: { connect: [{ documentId: open.doors.expert }] }, room: { connect: [open.doors.made.room] } }),
  ],
  [
    'links to cut',
    () => ({
      speakers: { disconnect: [{ documentId: open.doors.made.expert }] },
      day: { disconnect: [open.doors.made.day] },
    }),
  ],
  ['links to replace', () => ({ speakers: { set: [open.doors.expert] }, topics: { set: [] }, talks: [] })],
  ['links as a list', () => ({ speakers: [open.doors.expert], day: null })],
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
      open.doors.documents('panel').findOne({ documentId: open.doors.made.panel, locale, status, populate }),
    ),
  );
  const isStructure = ([name]: readonly [string, unknown]) => !perLanguage.has(name) && !ofPlugin.has(name);
  return (await Promise.all(rows)).map((row) => Object.fromEntries(Object.entries(row ?? {}).filter(isStructure)));
}

describe('in the Content Manager, the Kazakh translator', () => {
  test.each(Object.entries(contentManager))('is refused who %s', async (_, attempt) => {
    await open.doors.tryClosed(open.doors.callers.kazakh, attempt);
  });

  test('is refused who uploads a picture', async () => {
    const part = 'Content-Disposition: form-data; name="files"; filename="b.svg"\r\nContent-Type: image/svg+xml';
    const body = `--b\r\n${part}\r\n\r\n<svg xmlns="http://www.w3.org/2000/svg"/>\r\n--b--\r\n`;
    const before = await wholeDatabase(open.doors.cms.strapi);
    const headers = { 'Content-Type': 'multipart/form-data; boundary=b' };
    const refused = await open.doors.callers.kazakh.ask('POST', '/upload', body, headers);
    expect([refused.status, await wholeDatabase(open.doors.cms.strapi)]).toEqual([403, before]);
    expect((await open.doors.callers.editor.ask('POST', '/upload', body, headers)).status).toBe(201);
  });

  test('saves Kazakh words, and the address made from them', async () => {
    const sent = { subtitle: 'Кіші', slug: 'kishi' };
    const { status, body } = await open.doors.callers.kazakh.send('PUT', panel('?locale=kk')(), sent);
    expect([status, body.data]).toMatchObject([200, { ...sent, title: 'Сөз panel' }]);
    const russian = await open.doors.documents('panel').findOne({ documentId: open.doors.made.panel, locale: 'ru' });
    expect(russian).toMatchObject({ title: 'Дискуссия', slug: 'diskussiya' });
  });

  test.each(structure)('changes nothing who sends %s with the words', async (name, more) => {
    const before = await structureOfPanel();
    const subtitle = `Кіші: ${name}`;
    const { status, body } = await open.doors.callers.kazakh.send('PUT', panel('?locale=kk')(), {
      subtitle,
      ...told(more),
    });
    expect([status, body.data]).toMatchObject([200, { subtitle }]);
    expect(await structureOfPanel()).toEqual(before);
  });
});

describe('in the Content Manager, others', () => {
  test('the Russian translator saves Russian words, and no Kazakh ones', async () => {
    expect((await open.doors.callers.russian.send('PUT', panel('?locale=ru')(), { subtitle: 'Малая' })).status).toBe(
      200,
    );
    await open.doors.tryClosed(open.doors.callers.russian, put(panel('?locale=kk'), words));
    await open.doors.tryClosed(open.doors.callers.russian, post(panel('/actions/publish?locale=ru')));
  });

  test('an editor makes, writes, publishes and takes away in every language', async () => {
    const documentIds: string[] = [];
    for (const locale of ['kk', 'ru', 'en']) {
      const created = await open.doors.callers.editor.send('POST', `${PANELS}?locale=${locale}`, {
        title: 'Жаңа',
        format: 'panel',
      });
      documentIds.push(Object(created.body.data).documentId);
    }
    const [first] = documentIds;
    const answers = [
      await open.doors.callers.editor.send('POST', `${PANELS}/${first}/actions/publish?locale=kk`, {
        format: 'plenary',
      }),
      await open.doors.callers.editor.send('PUT', `${PANELS}/${first}?locale=ru`, {
        title: 'Новая',
        format: 'workshop',
      }),
      await open.doors.callers.editor.send('POST', `${PANELS}/${first}/actions/discard?locale=kk`, {}),
      await open.doors.callers.editor.send('POST', `${PANELS}/actions/bulkPublish`, {
        documentIds,
        locale: ['kk', 'ru'],
      }),
      await open.doors.callers.editor.send('POST', `${PANELS}/actions/bulkUnpublish`, { documentIds, locale: 'kk' }),
      await open.doors.callers.editor.send('DELETE', `${PANELS}/${first}?locale=*`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    await open.doors.tryClosed(
      open.doors.callers.editor,
      put(`/content-manager/content-types/${uids.panel}/configuration`),
    );
  });
});

describe('who may publish Kazakh, and write no structure', () => {
  const publish = (uid: string, documentId: string, locale = 'kk') =>
    post(`/content-manager/collection-types/${uid}/${documentId}/actions/publish?locale=${locale}`);
  const create = async (locale: string, data: object) =>
    (await open.doors.documents('award').create({ locale, data: { ...data } })).documentId;

  test('is told which fields wait, and publishes nothing', async () => {
    const { body } = await open.doors.tryClosed(
      open.doors.callers.publisher,
      publish(uids.panel, open.doors.made.panel),
    );
    expect(body.error).toMatchObject({
      message: expect.stringContaining('format, gallery, speakers'),
      details: { fields: ['format', 'gallery', 'speakers'] },
    });
    await open.doors.tryClosed(
      open.doors.callers.publisher,
      post(`${PANELS}/actions/bulkPublish?locale=kk`, { documentIds: [open.doors.made.panel] }),
    );
    await open.doors.tryClosed(open.doors.callers.publisher, post(`${DESK}/panel/${open.doors.made.panel}/kk/publish`));
  });

  test('is told of structure on the other side of a relation, which would be published with it', async () => {
    const { body } = await open.doors.tryClosed(open.doors.callers.publisher, publish(uids.expert, open.doors.expert));
    expect(body.error?.message).toContain('speaksAt');
  });

  test('does not throw away what waits', async () => {
    const { body } = await open.doors.tryClosed(
      open.doors.callers.publisher,
      post(panel('/actions/discard?locale=kk')),
    );
    expect(body.error?.message).toContain('would also throw away what waits in fields that you may not write: format');
  });

  test('is not the first to publish a document that has structure', async () => {
    const documentId = await create('kk', { title: 'Жаңа', recipients: [open.doors.expert] });
    const { body } = await open.doors.tryClosed(open.doors.callers.publisher, publish(uids.award, documentId));
    expect(body.error).toMatchObject({ details: { fields: ['recipients'] } });
  });

  test('publishes words where nothing waits, and those alone', async () => {
    await open.doors
      .documents('award')
      .update({ documentId: open.doors.made.award, locale: 'ru', data: { title: 'Премия' } });
    const saved = await open.doors.callers.publisher.send('PUT', `${AWARDS}/${open.doors.made.award}?locale=kk`, {
      title: 'Сыйлық',
    });
    const published = await ask(open.doors.callers.publisher, publish(uids.award, open.doors.made.award));
    expect([saved.status, published.status]).toEqual([200, 200]);
    const titles = ['kk', 'ru'].map((locale) =>
      open.doors.documents('award').findOne({ documentId: open.doors.made.award, locale, status: 'published' }),
    );
    expect(await Promise.all(titles)).toMatchObject([{ title: 'Сыйлық' }, { title: 'Сыйлық', language: 'kk' }]);
  });

  test('does not publish another language, whose words theirs shows', async () => {
    const documentId = await create('ru', { title: 'Приз' });
    const { body } = await open.doors.tryClosed(open.doors.callers.publisher, publish(uids.award, documentId));
    expect(body.error).toMatchObject({ message: expect.stringContaining('«ru»'), details: { locale: 'ru' } });
  });

  test('does not take a whole document away with its only language', async () => {
    const documentId = await create('kk', { title: 'Жалғыз' });
    await open.doors.documents('award').publish({ documentId, locale: '*' });
    await open.doors.tryClosed(
      open.doors.callers.publisher,
      post(`${AWARDS}/${documentId}/actions/unpublish?locale=kk`),
    );
    await open.doors.tryClosed(open.doors.callers.publisher, remove(`${AWARDS}/${documentId}?locale=kk`));
    await open.doors.tryClosed(
      open.doors.callers.publisher,
      post(`${AWARDS}/actions/bulkDelete?locale=kk`, { documentIds: [documentId] }),
    );
    await open.doors.documents('award').update({ documentId, locale: 'ru', data: { title: 'Единственная' } });
    expect((await open.doors.callers.publisher.send('DELETE', `${AWARDS}/${documentId}?locale=kk`)).status).toBe(200);
    expect(await open.doors.documents('award').findOne({ documentId, locale: 'kk' })).toMatchObject({
      title: 'Единственная',
    });
  });
});
