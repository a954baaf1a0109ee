import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApiToken } from '../../helpers/api-token';
import { Caller } from '../../helpers/caller';
import { documentsOf } from '../../helpers/documents';
import { type Booted, bootStrapi } from '../../helpers/strapi';

let booted: Booted;
let program: Caller;
beforeAll(async () => {
  booted = await bootStrapi();
  program = new Caller(booted.url, await createApiToken(booted.strapi));
});
afterAll(() => booted.stop());

const FILES = '/api/conference/translations';
const send = (file: string, query = '') =>
  program.ask('POST', `${FILES}/import?target=kk${query}`, file, { 'Content-Type': 'application/octet-stream' });

test('a preview saves nothing, an import what the preview said', async () => {
  const { documentId } = await documentsOf(booted.strapi, 'panel').create({
    locale: 'ru',
    data: { title: 'Качество образования' },
  });
  const exported = await program.get(`${FILES}/export?target=kk&source=ru&type=panel`);
  expect(exported.headers.get('content-disposition')).toContain('translations-panel-ru-kk.xlf');
  const file = exported.text.replace('</source>', '$&<target xml:lang="kk" state="translated">Білім сапасы</target>');
  const title = async () =>
    (await documentsOf(booted.strapi, 'panel').findOne({ documentId, locale: 'kk', status: 'draft' }))?.title;

  const preview = await send(file, '&dry=true');
  expect([preview.body.data, await title()]).toMatchObject([
    { saved: false, counts: { applied: 1 }, units: [{ code: 'written', before: '', after: 'Білім сапасы' }] },
    'Качество образования',
  ]);
  const saved = await send(file);
  expect([saved.body.data, await title()]).toMatchObject([{ saved: true, counts: { applied: 1 } }, 'Білім сапасы']);
  expect((await send(file)).body.data).toMatchObject({ counts: { applied: 0, unchanged: 1 } });
});
