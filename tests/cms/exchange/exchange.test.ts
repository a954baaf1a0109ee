import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signInAs } from '../../helpers/administrator';
import { createApiToken } from '../../helpers/api-token';
import { Caller } from '../../helpers/caller';
import { documentsOf } from '../../helpers/documents';
import { askWire } from '../../helpers/http';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { translationsOf } from '../../helpers/translations';

let booted: Booted;
let token: string;
let program: Caller;
let translator: Caller;
let refusing: string | undefined;
beforeAll(async () => {
  booted = await bootStrapi(
    {},
    () => undefined,
    (strapi) => {
      // A project may refuse what it likes: here whatever has a certain word in its title.
      strapi.documents.use((context, next) => {
        const data = 'data' in context.params ? context.params.data : undefined;
        if (refusing !== undefined && JSON.stringify(data ?? '').includes(refusing))
          throw new Error('The project refuses it.');
        return next();
      });
    },
  );
  token = await createApiToken(booted.strapi);
  program = new Caller(booted.url, token);
  translator = await signInAs(booted.strapi, booted.url, 'translator', ['conference-translator-kk'], 'ru');
});
afterAll(() => booted.stop());

const panels = () => documentsOf(booted.strapi, 'panel');
const FILES = '/api/conference/translations';
const BINARY = { 'Content-Type': 'application/octet-stream' };
const send = (file: string, query = '', caller = program, path = FILES) =>
  caller.ask('POST', `${path}/import?target=kk${query}`, file, BINARY);
const exported = async (query = '') => (await program.get(`${FILES}/export?target=kk&source=ru${query}`)).text;
/** With a translation of each of these words. */
const translated = (file: string, words: Readonly<Record<string, string>>) =>
  Object.entries(words).reduce(
    (text, [source, target]) =>
      text.replace(`>${source}</source>`, `>${source}</source><target state="translated">${target}</target>`),
    file,
  );
const titleOf = async (documentId: string) =>
  (await panels().findOne({ documentId, locale: 'kk', status: 'draft' }))?.title;
const stateOf = async (documentId: string) =>
  (await translationsOf(booted.strapi).findOne('plugin::conference.panel', documentId)).find(
    ({ locale }) => locale === 'kk',
  );

let panel: string;
beforeEach(async () => {
  refusing = undefined;
  for (const { documentId } of await panels().findMany({ locale: 'ru', status: 'draft' })) {
    await panels().delete({ documentId, locale: '*' });
  }
  const { documentId } = await panels().create({ locale: 'ru', data: { title: 'Качество', subtitle: 'Среда' } });
  panel = documentId;
});

describe('an import', () => {
  test('tells in a preview what it would do, and saves nothing; then it does that', async () => {
    const file = translated(await exported(), { Качество: 'Сапа' });
    const preview = await send(file, '&dry=true');
    expect([preview.body.data, await titleOf(panel)]).toMatchObject([
      {
        ...{ source: 'ru', target: 'kk', saved: false },
        counts: { applied: 1, unchanged: 1, conflict: 0, unknown: 0, refused: 0 },
        units: [
          { id: `panel/${panel}/title`, title: 'Качество', code: 'written', before: '', after: 'Сапа' },
          { id: `panel/${panel}/subtitle`, code: 'empty' },
        ],
      },
      'Качество',
    ]);
    expect((await send(file)).body.data).toMatchObject({ saved: true, counts: { applied: 1 } });
    expect([await titleOf(panel), await stateOf(panel)]).toMatchObject([
      'Сапа',
      { state: 'partial', missing: ['subtitle'] },
    ]);
    expect((await send(file)).body.data).toMatchObject({ counts: { applied: 0, unchanged: 2 } });
  });

  test('leaves words alone that somebody has changed since the export, unless it is told to replace them', async () => {
    const file = translated(await exported(), { Качество: 'Сапа' });
    await panels().update({ documentId: panel, locale: 'kk', data: { title: 'Сапасы' } });
    expect((await send(file)).body.data).toMatchObject({
      saved: true,
      units: [{ code: 'changedSince', before: 'Сапасы', after: 'Сапа' }, {}],
    });
    expect(await titleOf(panel)).toBe('Сапасы');
    await send(file, '&overwrite=true');
    expect(await titleOf(panel)).toBe('Сапа');
  });

  test('of a file that has come before replaces what it brought, and nothing that somebody has saved since', async () => {
    const file = await exported();
    await send(translated(file, { Качество: 'Сапа' }));
    const better = translated(file, { Качество: 'Білім сапасы' });
    expect((await send(better)).body.data).toMatchObject({ units: [{ outcome: 'applied', before: 'Сапа' }, {}] });
    expect(await titleOf(panel)).toBe('Білім сапасы');
    await panels().update({ documentId: panel, locale: 'kk', data: { title: 'Сапалы білім' } });
    expect((await send(better)).body.data).toMatchObject({ units: [{ code: 'changedSince' }, {}] });
    expect(await titleOf(panel)).toBe('Сапалы білім');
  });

  test('of words whose source has changed since leaves them outdated', async () => {
    const file = translated(await exported(), { Качество: 'Сапа' });
    await panels().update({ documentId: panel, locale: 'ru', data: { title: 'Качество и мера' } });
    expect((await send(file)).body.data).toMatchObject({ units: [{ outcome: 'applied' }, {}] });
    expect(await stateOf(panel)).toMatchObject({ outdated: ['title'] });
    const again = await exported('&state=unfinished');
    expect(again).toContain('<target xml:lang="kk" state="needs-translation">Сапа</target>');
    expect(again).toContain('The translation was made from: Качество</note>');
    await send(again.replace('state="needs-translation"', 'state="translated"'));
    expect(await stateOf(panel)).toMatchObject({ outdated: [] });
  });

  test('saves nothing where a unit is refused, and the rest when it is told to leave that out', async () => {
    const file = translated(await exported(), { Качество: '<g id="7">Сапа</g>', Среда: 'Орта' });
    const refused = await send(file);
    const line = file.split('\n').findIndex((text) => text.includes('Сапа')) + 1;
    expect([refused.status, refused.body.data, refused.body.error?.message]).toMatchObject([
      422,
      {
        saved: false,
        units: [{ outcome: 'refused', reason: `Line ${line}: The source has no code «7».` }, { outcome: 'applied' }],
      },
      expect.stringContaining('Nothing was saved'),
    ]);
    expect(await stateOf(panel)).toMatchObject({ state: 'missing' });
    expect((await send(file, '&skip=true')).body.data).toMatchObject({ saved: true });
    expect(await stateOf(panel)).toMatchObject({ missing: ['title'] });
  });

  test('is one transaction: where one document cannot be saved, none is', async () => {
    const other = await panels().create({ locale: 'ru', data: { title: 'Другое' } });
    const file = translated(await exported(), { Качество: 'Сапа', Другое: 'Басқа' });
    refusing = file.indexOf('Качество') < file.indexOf('Другое') ? 'Басқа' : 'Сапа';
    expect((await send(file)).status).toBe(500);
    expect([await stateOf(panel), await stateOf(other.documentId)]).toMatchObject([
      { state: 'missing' },
      { state: 'missing' },
    ]);
    const lines = (
      await program.ask('POST', `${FILES}/import?target=kk`, file, { ...BINARY, Accept: 'application/x-ndjson' })
    ).text;
    expect(
      lines
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { done: 1, total: 2 },
      { error: { status: 500, name: 'InternalServerError', message: 'Internal Server Error' } },
    ]);
    expect([await stateOf(panel), await stateOf(other.documentId)]).toMatchObject([
      { state: 'missing' },
      { state: 'missing' },
    ]);
  });

  test('tells of its progress line by line, and of the end in the last one', async () => {
    const file = translated(await exported(), { Качество: 'Сапа' });
    const { headers, text } = await program.ask('POST', `${FILES}/import?target=kk`, file, {
      ...BINARY,
      Accept: 'application/x-ndjson',
    });
    expect(headers.get('content-type')).toBe('application/x-ndjson');
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ done: 1, total: 1 }, { data: { saved: true } }]);
  });

  test('knows what is gone, and what it does not know', async () => {
    const file = (await exported()).replaceAll('</source>', '</source><target>x</target>');
    const strange = file
      .replace(`${panel}/subtitle`, `${panel}/startsAt`)
      .replace(`"panel/${panel}/title`, `"poster/${panel}/title`);
    expect((await send(strange, '&dry=true')).body.data).toMatchObject({
      units: [{ outcome: 'unknown' }, { code: 'fieldUnknown' }],
    });
    await panels().delete({ documentId: panel, locale: '*' });
    expect((await send(file)).body.data).toMatchObject({ counts: { unknown: 2 } });
  });
});

const START = '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">';

describe('a file for another language or of another kind', () => {
  test.each([
    [
      'another target',
      (file: string) => file.replaceAll('"kk"', '"en"'),
      'The file is a translation into “en”, not into “kk”.',
    ],
    ['another source', (file: string) => file.replaceAll('"ru"', '"de"'), 'not a language it could be made from'],
    ['broken XML', (file: string) => file.replace('</source>', ''), /^Line \d+: The XML is broken here/],
    [
      'an external entity',
      (file: string) => file.replace('?>\n', '?>\n<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n'),
      /^Line 2: .*document type/,
    ],
    ['no file', () => '', 'Send the file'],
  ])('is refused with a sentence: %s', async (_, change, sentence) => {
    const { status, body } = await send(change(translated(await exported(), { Качество: 'Сапа' })));
    expect([status, body.error?.message]).toEqual([
      400,
      typeof sentence === 'string' ? expect.stringContaining(sentence) : expect.stringMatching(sentence),
    ]);
    expect(await stateOf(panel)).toMatchObject({ state: 'missing' });
  });

  test('is refused in the language of whoever sends it', async () => {
    const { body } = await send('<tmx/>', '', translator, '/conference/translations');
    expect(body.error?.message).toBe('Строка 1: Это «tmx». Подойдут XLIFF 1.2, XLIFF 2.0 или 2.1 и CSV.');
  });

  test('may come as a form with a file, and as text; not as the fields of a form', async () => {
    const file = translated(await exported(), { Качество: 'Сапа' });
    const form = new FormData();
    form.append('file', new Blob([file]), 'kk.xlf');
    const headers = { Authorization: `Bearer ${token}` };
    const answer = await fetch(`${booted.url}${FILES}/import?target=kk&dry=true`, {
      method: 'POST',
      body: form,
      headers,
    });
    expect(await answer.json()).toMatchObject({ data: { counts: { applied: 1 } } });
    const asText = await program.ask('POST', `${FILES}/import?target=kk&dry=true`, file, {
      'Content-Type': 'text/xml',
    });
    expect(asText.body.data).toMatchObject({ counts: { applied: 1 } });
    const fields = await program.ask('POST', `${FILES}/import?target=kk`, 'a=b', {
      'Content-Type': 'application/x-www-form-urlencoded',
    });
    expect([fields.status, fields.body.error?.message]).toEqual([
      400,
      expect.stringContaining('application/octet-stream'),
    ]);
  });

  test('of 100 MB is refused, whether it says so or not, and is not kept', async () => {
    const told = await askWire(`${booted.url}${FILES}/import?target=kk`, {
      method: 'POST',
      headers: { ...BINARY, Authorization: `Bearer ${token}` },
      body: Buffer.alloc(100 * 1_048_576, '<a>'),
    });
    expect([told.status, told.body.toString()]).toEqual([413, expect.stringContaining('more than 20 MB')]);
    const before = process.memoryUsage().rss;
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        if (sent > 1_600) controller.close();
        else controller.enqueue(sent === 1 ? Buffer.from(START) : Buffer.alloc(65_536, ' '));
      },
    });
    const headers = { ...BINARY, Authorization: `Bearer ${token}` };
    const asked: RequestInit & { readonly duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' };
    const untold = await fetch(`${booted.url}${FILES}/import?target=kk`, asked);
    expect([untold.status, await untold.text()]).toEqual([413, expect.stringContaining('more than 20 MB')]);
    expect((process.memoryUsage().rss - before) / 1_048_576).toBeLessThan(100);
  });
});

describe('a translator', () => {
  test('brings words in their own language, and no others', async () => {
    const own = await translator.get('/conference/translations/export?target=kk&source=ru');
    const saved = await send(translated(own.text, { Качество: 'Сапа' }), '', translator, '/conference/translations');
    expect(saved.body.data).toMatchObject({ saved: true, counts: { applied: 1 } });
    const other = await translator.get('/conference/translations/export?target=en&source=ru');
    const file = translated(other.text, { Качество: 'Quality' });
    const refused = await translator.ask('POST', '/conference/translations/import?target=en', file, BINARY);
    expect(refused.body.data).toMatchObject({
      counts: { applied: 0 },
      units: [{ outcome: 'unknown', code: 'notAllowed' }, {}],
    });
  });

  test('without a token nobody gets in', async () => {
    const visitor = new Caller(booted.url);
    expect((await visitor.get(`${FILES}/export?target=kk`)).status).toBe(403);
    expect((await send('<a/>', '', visitor)).status).toBe(403);
    expect((await visitor.get('/conference/translations/export?target=kk')).status).toBe(401);
  });
});

describe('an export', () => {
  test('says what it will hold, from the language in which most is written', async () => {
    await panels().create({ locale: 'en', data: { title: 'Only in English' } });
    const { body } = await program.get(`${FILES}/export/summary?target=kk&type=panel`);
    expect(body.data).toEqual({
      ...{ source: 'ru', target: 'kk', documents: 2, unfinished: 3, leftOut: 1 },
      elsewhere: [{ source: 'en', count: 1 }],
    });
    const found = await program.get(`${FILES}/export/summary?target=kk&type=panel&text=only`);
    expect(found.body.data).toMatchObject({ source: 'en', documents: 1, leftOut: 0 });
  });

  test('tells where words will stand, and keeps what is private', async () => {
    const event = await documentsOf(booted.strapi, 'event').create({
      locale: 'ru',
      data: { title: 'Құрылтай', startsOn: '2024-04-09', endsOn: '2024-04-11', timeZone: 'Asia/Almaty' },
    });
    const day = await documentsOf(booted.strapi, 'day').create({
      locale: 'ru',
      data: { date: '2024-04-10', event: event.documentId },
    });
    const speaker = await documentsOf(booted.strapi, 'expert').create({
      locale: 'ru',
      data: { name: 'Айгүл', position: 'Ректор', email: 'aigul@example.org' },
    });
    await panels().create({
      locale: 'ru',
      data: {
        title: 'Дорога',
        startsAt: '2024-04-10T04:00:00.000Z',
        day: day.documentId,
        speakers: [speaker.documentId],
      },
    });
    const file = await exported();
    expect(file).toContain('When: 2024-04-10 09:00, Asia/Almaty</note>');
    expect(file).toContain('Speakers: Айгүл</note>');
    expect(file).toContain('Position: Ректор</note>');
    expect(file).toContain('250 characters at most.</note>');
    expect(file).not.toContain('aigul@example.org');
    const ofEvent = await program.get(`${FILES}/export/summary?target=kk&event=${event.documentId}`);
    expect(ofEvent.body.data).toMatchObject({ documents: 3 });
  });

  test.each([
    ['target', ''],
    ['target', '?target=kz'],
    ['source', '?target=kk&source=kk'],
    ['format', '?target=kk&format=po'],
    ['state', '?target=kk&state=done'],
    ['type', '?target=kk&type=poster'],
  ])('names the parameter that is wrong: %s of "%s"', async (name, query) => {
    const { status, body } = await program.get(`${FILES}/export${query}`);
    expect([status, body.error?.message]).toEqual([400, expect.stringMatching(new RegExp(`^${name}: `))]);
  });
});
