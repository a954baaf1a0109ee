import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uids } from '../../../cms/src/plugins/conference/server/src/uids';
import { signInAdministrator } from '../../helpers/administrator';
import { createApiToken } from '../../helpers/api-token';
import { type Answer, Caller } from '../../helpers/caller';
import { documentsOf } from '../../helpers/documents';
import { type Booted, bootStrapi } from '../../helpers/strapi';

const PANELS = `/content-manager/collection-types/${uids.panel}`;

let cms: Booted;
let api: Caller;
let admin: Caller;

beforeAll(async () => {
  cms = await bootStrapi();
  api = new Caller(cms.url, await createApiToken(cms.strapi));
  admin = await signInAdministrator(cms.strapi, cms.url, 'kk');
});
afterAll(() => cms.stop());

/** The title in each language, and the language it is in; null where there is no row. */
const titles = async (documentId: string, status: 'draft' | 'published' = 'draft') =>
  Promise.all(
    ['kk', 'ru', 'en'].map(async (locale) => {
      const row = await documentsOf(cms.strapi, 'panel').findOne({ documentId, locale, status });
      return row && `${String(row.title)} (${String(row.language)})`;
    }),
  );

function idIn({ status, body: { data } }: Answer): string {
  if (status >= 300 || typeof data !== 'object' || data === null || !('documentId' in data)) {
    throw new Error(`Answered with ${status} and no document.`);
  }
  return String(data.documentId);
}

describe('REST', () => {
  test('answers a write with the words and the language as they are then', async () => {
    const made = await api.send('POST', '/api/conference/panels?locale=ru&status=draft', { data: { title: 'Панель' } });
    const documentId = idIn(made);
    expect(made.body.data).toMatchObject({ locale: 'ru', language: 'ru', fallbackFields: [], slug: 'panel' });
    const emptied = await api.send('PUT', `/api/conference/panels/${documentId}?locale=kk&status=draft`, {
      data: { subtitle: 'Алқа' },
    });
    expect(emptied.body.data).toMatchObject({
      title: 'Панель',
      language: 'kk',
      fallbackFields: [{ field: 'title', language: 'ru' }],
    });
    expect(await titles(documentId)).toEqual(['Панель (kk)', 'Панель (ru)', 'Панель (ru)']);
  });

  test('publishes, and deletes one language, which follows again', async () => {
    const documentId = idIn(await api.send('POST', '/api/conference/panels?locale=kk', { data: { title: 'Кеңес' } }));
    await api.send('PUT', `/api/conference/panels/${documentId}?locale=ru`, { data: { title: 'Совет' } });
    expect(await titles(documentId, 'published')).toEqual(['Кеңес (kk)', 'Совет (ru)', 'Совет (ru)']);
    expect((await api.send('DELETE', `/api/conference/panels/${documentId}?locale=ru`)).status).toBe(204);
    expect(await titles(documentId, 'published')).toEqual(['Кеңес (kk)', 'Кеңес (kk)', 'Кеңес (kk)']);
    expect((await api.send('DELETE', `/api/conference/panels/${documentId}?locale=kk`)).status).toBe(204);
    expect(await titles(documentId)).toEqual([null, null, null]);
  });

  test('cannot set what the plugin alone says of words', async () => {
    const data = { title: 'Адал', language: 'en', fallbackFields: [], translation: {}, sortKey: '1', searchText: 'x' };
    const made = await api.send('POST', '/api/conference/panels', { data });
    expect([made.status, made.body.error?.message]).toEqual([400, expect.stringContaining('Invalid key')]);
  });
});

describe('GraphQL', () => {
  test('writes in one language, and shows all', async () => {
    const mutation = `mutation ($data: ConferencePanelInput!) {
      createConferencePanel(data: $data, locale: "en", status: DRAFT) { documentId title language fallbackFields { field } }
    }`;
    const { body } = await api.graphql(mutation, { data: { title: 'Round table' } });
    expect(body).toMatchObject({
      data: { createConferencePanel: { title: 'Round table', language: 'en', fallbackFields: [] } },
    });
    const query =
      '{ conferencePanels(locale: "kk", status: DRAFT, filters: { title: { eq: "Round table" } }) { language } }';
    expect((await api.graphql(query)).body.data).toEqual({ conferencePanels: [{ language: 'en' }] });
  });
});

describe('the Content Manager', () => {
  const create = async (locale: string, title: string) =>
    idIn(await admin.send('POST', `${PANELS}?locale=${locale}`, { title }));

  test('creates, saves and publishes', async () => {
    const documentId = await create('ru', 'Дискуссия');
    expect(await titles(documentId)).toEqual(['Дискуссия (ru)', 'Дискуссия (ru)', 'Дискуссия (ru)']);
    const published = await admin.send('POST', `${PANELS}/${documentId}/actions/publish?locale=kk`, {
      title: 'Дискуссия',
    });
    expect({ status: published.status, data: published.body.data }).toMatchObject({
      status: 200,
      data: { documentId, locale: 'kk', title: 'Дискуссия', language: 'ru', status: 'published' },
    });
    expect(await titles(documentId, 'published')).toEqual(['Дискуссия (ru)', 'Дискуссия (ru)', 'Дискуссия (ru)']);
  });

  test('publishes, unpublishes and deletes many at once', async () => {
    const documentIds = [await create('kk', 'Бір'), await create('kk', 'Екі'), await create('ru', 'Три')];
    const bulk = (action: string) => admin.send('POST', `${PANELS}/actions/${action}?locale=kk`, { documentIds });
    expect((await bulk('bulkPublish')).body).toMatchObject({ count: 3 });
    for (const documentId of documentIds) expect(await titles(documentId, 'published')).not.toContain(null);
    expect((await bulk('bulkUnpublish')).status).toBe(200);
    expect(await Promise.all(documentIds.map((id) => titles(id, 'published')))).toEqual([
      [null, null, null],
      [null, null, null],
      // Nothing of it was written in Kazakh, so nothing was taken back.
      ['Три (ru)', 'Три (ru)', 'Три (ru)'],
    ]);
    expect((await bulk('bulkDelete')).status).toBe(200);
    expect(await Promise.all(documentIds.map((id) => titles(id)))).toEqual([
      [null, null, null],
      [null, null, null],
      ['Три (ru)', 'Три (ru)', 'Три (ru)'],
    ]);
  });

  test('clones a document with all its languages, and what was changed in the form in one', async () => {
    const documentId = await create('kk', 'Түпнұсқа');
    await admin.send('PUT', `${PANELS}/${documentId}?locale=ru`, { title: 'Оригинал' });
    const clone = await admin.send('POST', `${PANELS}/clone/${documentId}`, { title: 'Көшірме', locale: 'kk' });
    expect(clone.body.data).toMatchObject({ title: 'Көшірме', slug: 'koshirme', locale: 'kk' });
    expect(await titles(idIn(clone))).toEqual(['Көшірме (kk)', 'Оригинал (ru)', 'Оригинал (ru)']);
  });

  test('discards a draft in one language', async () => {
    const documentId = await create('kk', 'Қалпы');
    await admin.send('POST', `${PANELS}/${documentId}/actions/publish?locale=kk`, { title: 'Қалпы' });
    await admin.send('PUT', `${PANELS}/${documentId}?locale=kk`, { title: 'Өзгерген' });
    await admin.send('PUT', `${PANELS}/${documentId}?locale=ru`, { title: 'Русское' });
    const discarded = await admin.send('POST', `${PANELS}/${documentId}/actions/discard?locale=kk`, {});
    expect({ status: discarded.status, data: discarded.body.data }).toMatchObject({
      status: 200,
      data: { title: 'Қалпы', locale: 'kk' },
    });
    expect(await titles(documentId)).toEqual(['Қалпы (kk)', 'Русское (ru)', 'Русское (ru)']);
  });

  test('is told why nothing is taken away in a language in which nothing is written', async () => {
    const documentId = await create('ru', 'Останется');
    await admin.send('POST', `${PANELS}/${documentId}/actions/publish?locale=ru`, { title: 'Останется' });
    const unpublished = await admin.send('POST', `${PANELS}/${documentId}/actions/unpublish?locale=kk`, {});
    const deleted = await admin.send('DELETE', `${PANELS}/${documentId}?locale=kk`);
    for (const { status, body } of [unpublished, deleted]) {
      expect([status, body.error?.message]).toEqual([400, expect.stringContaining('Мұны «ru» тілінде')]);
    }
    expect(await titles(documentId, 'published')).toEqual(['Останется (ru)', 'Останется (ru)', 'Останется (ru)']);
    // A program asked for a state, and has it.
    const byProgram = await api.send('DELETE', `/api/conference/panels/${documentId}?locale=kk`);
    expect([byProgram.status, await titles(documentId)]).toEqual([204, expect.arrayContaining(['Останется (ru)'])]);
  });

  test('is told which language to publish first, in the language of the admin', async () => {
    const documentId = await create('ru', 'Только по-русски');
    await admin.send('PUT', `${PANELS}/${documentId}?locale=kk`, { subtitle: 'Қазақша' });
    const refused = await admin.send('POST', `${PANELS}/${documentId}/actions/publish?locale=kk`, {
      subtitle: 'Қазақша',
    });
    expect({ status: refused.status, errors: refused.body.error?.details?.errors }).toMatchObject({
      status: 400,
      errors: [{ path: ['title'], message: expect.stringContaining('Алдымен «ru» тілін жариялаңыз') }],
    });
    expect(await titles(documentId, 'published')).toEqual([null, null, null]);
  });
});
