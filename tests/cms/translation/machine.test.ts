import { createServer, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { uids } from '../../../cms/src/plugins/conference/server/src/uids';
import { signInAdministrator } from '../../helpers/administrator';
import { give } from '../../helpers/answering-server';
import { createApiToken } from '../../helpers/api-token';
import { Caller } from '../../helpers/caller';
import { documentsOf } from '../../helpers/documents';
import { freePort } from '../../helpers/free-port';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { translationsOf } from '../../helpers/translations';

interface Asked {
  readonly q: readonly string[];
  readonly source: string;
  readonly target: string;
  readonly format: string;
  readonly api_key?: string;
}

/** A service of LibreTranslate's kind that puts Kazakh words in the place of the Russian ones it knows. */
const words: readonly (readonly [RegExp, string])[] = [
  [/Новая школа/g, 'Жаңа мектеп'],
  [
    /Смотрите <b id="1">программу<\/b> на <a id="2">сайте<\/a>\./g,
    '<a id="2">Сайттан</a> <b id="1">бағдарламаны</b> қараңыз.',
  ],
  [/Итоги/g, 'Қорытынды'],
];
const translated = (html: string) => words.reduce((done, [known, kazakh]) => done.replace(known, kazakh), html);

const KEY = 'a key that nobody sees';
const languages = [
  { code: 'ru', name: 'Russian', targets: ['kk', 'ru'] },
  { code: 'kk', name: 'Kazakh', targets: ['ru'] },
];
const asked: Asked[] = [];
let answer: (response: ServerResponse, asked: Asked) => void;
const answerRightly: typeof answer = (response, { q }) => give(response, { translatedText: q.map(translated) });

let service: Server;
let cms: Booted;
let api: Caller;
let admin: Caller;

beforeAll(async () => {
  service = createServer(async (request, response) => {
    if (request.url === '/libre/languages') return give(response, languages);
    const given: Asked = JSON.parse(await text(request));
    asked.push(given);
    answer(response, given);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => service.listen(port, '127.0.0.1', resolve));
  cms = await bootStrapi(
    { MACHINE_TRANSLATION_URL: `http://127.0.0.1:${port}/libre/`, MACHINE_TRANSLATION_KEY: KEY },
    undefined,
    ({ config }) => config.set('plugin::conference.machineTranslation.timeoutMs', 1_000),
  );
  api = new Caller(cms.url, await createApiToken(cms.strapi));
  admin = await signInAdministrator(cms.strapi, cms.url, 'kk');
});
afterAll(async () => {
  service.closeAllConnections();
  service.close();
  await cms.stop();
});
beforeEach(() => {
  asked.length = 0;
  answer = answerRightly;
});

const panels = () => documentsOf(cms.strapi, 'panel');
const word = (value: string, marks: object = {}) => ({ type: 'text', text: value, ...marks });
const link = (value: string) => ({ type: 'link', url: 'https://example.org', children: [word(value)] });
const abstract = [
  { type: 'heading', level: 2, children: [word('Итоги')] },
  {
    type: 'paragraph',
    children: [word('Смотрите '), word('программу', { bold: true }), word(' на '), link('сайте'), word('.')],
  },
];

const written = async (data: object) => (await panels().create({ locale: 'ru', data: { ...data } })).documentId;
const machine = (documentId: string, body: object, caller = api, locale = 'kk') =>
  caller.send('POST', `/api/conference/translations/panel/${documentId}/${locale}/machine`, body);
const kazakh = (documentId: string) => panels().findOne({ documentId, locale: 'kk' });

describe('a machine', () => {
  test('translates fields with their formatting, as draft, unfinished until a person has looked at them', async () => {
    const panel = await written({ title: 'Новая школа', abstract });
    const { status, body, text: told } = await machine(panel, { fields: ['title', 'abstract'], source: 'ru' });
    expect(status).toBe(200);
    expect(body.meta).toEqual({ translated: ['title', 'abstract'], unformatted: [], tooLong: [] });
    expect(told).not.toContain(KEY);
    expect(asked).toMatchObject([{ source: 'ru', target: 'kk', format: 'html', api_key: KEY }]);
    expect(await kazakh(panel)).toMatchObject({
      title: 'Жаңа мектеп',
      abstract: [
        { type: 'heading', level: 2, children: [word('Қорытынды')] },
        {
          type: 'paragraph',
          children: [link('Сайттан'), word(' '), word('бағдарламаны', { bold: true }), word(' қараңыз.')],
        },
      ],
    });
    const stateOf = async () =>
      (await translationsOf(cms.strapi).findOne(uids.panel, panel)).find(({ locale }) => locale === 'kk');
    expect(await stateOf()).toMatchObject({ state: 'partial', missing: [], machine: ['title', 'abstract'] });
    await panels().update({ documentId: panel, locale: 'kk', data: { title: 'Жаңа мектептер' } });
    await translationsOf(cms.strapi).confirm(uids.panel, panel, 'kk', ['abstract']);
    expect(await stateOf()).toMatchObject({ state: 'complete', machine: [] });
    await panels().update({ documentId: panel, locale: 'ru', data: { title: 'Старая школа' } });
    expect(await stateOf()).toMatchObject({ state: 'outdated', outdated: ['title'] });
  });

  test('leaves what somebody has written, unless it is told to replace it', async () => {
    const panel = await written({ title: 'Новая школа', subtitle: 'Итоги' });
    await panels().update({ documentId: panel, locale: 'kk', data: { title: 'Өз сөзім' } });
    const first = await machine(panel, { fields: ['title', 'subtitle'] });
    expect(first.body.meta).toMatchObject({ translated: ['subtitle'] });
    expect(await kazakh(panel)).toMatchObject({ title: 'Өз сөзім', subtitle: 'Қорытынды' });
    await machine(panel, { fields: ['title'], replaces: true });
    expect(await kazakh(panel)).toMatchObject({ title: 'Жаңа мектеп' });
  });

  test('whose codes come back broken leaves plain text, and says so', async () => {
    const panel = await written({ title: 'Новая школа', abstract });
    answer = (response, { q }) =>
      give(response, { translatedText: q.map((html) => translated(html).replace('</b>', '')) });
    expect((await machine(panel, { fields: ['abstract'] })).body.meta).toMatchObject({ unformatted: ['abstract'] });
    expect(await kazakh(panel)).toMatchObject({
      abstract: [{ type: 'heading' }, { type: 'paragraph', children: [word('Сайттан бағдарламаны қараңыз.')] }],
    });
  });

  test('makes nothing longer than a field may be', async () => {
    const panel = await written({ title: 'Новая школа', subtitle: 'Итоги' });
    answer = (response, { q }) =>
      give(response, { translatedText: q.map((html) => (html === 'Итоги' ? 'ұ'.repeat(500) : html)) });
    expect((await machine(panel, { fields: ['title', 'subtitle'] })).body.meta).toEqual({
      translated: ['title'],
      unformatted: [],
      tooLong: ['subtitle'],
    });
  });

  test.each([
    ['has a wrong key', 'machineRefused', (response: ServerResponse) => give(response, { error: KEY }, 403)],
    ['has too much to do', 'machineBusy', (response: ServerResponse) => give(response, { error: 'slow down' }, 429)],
    ['is broken', 'machineFailed', (response: ServerResponse) => give(response, 'oops', 500)],
    ['answers with what is no JSON', 'machineFailed', (response: ServerResponse) => give(response, '<html>')],
    [
      'answers with too few',
      'machineFailed',
      (response: ServerResponse) => give(response, { translatedText: ['бір'] }),
    ],
    ['answers with no texts', 'machineFailed', (response: ServerResponse) => give(response, { translatedText: 'бір' })],
    ['leads elsewhere', 'machineFailed', (response: ServerResponse) => give(response, '', 302, { location: cms.url })],
    ['does not answer in time', 'machineSlow', () => undefined],
  ])('that %s is told in a sentence, and nothing is saved', async (_, code, answers) => {
    const panel = await written({ title: 'Новая школа', subtitle: 'Итоги' });
    answer = answers;
    const path = `/conference/translations/panel/${panel}/kk/machine`;
    const { status, body, text: told } = await admin.send('POST', path, { fields: ['title', 'subtitle'] });
    expect(status).toBe(502);
    expect(body.error).toMatchObject({ message: expect.stringMatching(/[әғқңөұүһі].*\.$/), details: { code } });
    expect(told).not.toContain(KEY);
    expect(await kazakh(panel)).toMatchObject({ language: 'ru', title: 'Новая школа' });
  });

  test('is asked for no language that it does not know', async () => {
    const panel = await written({ title: 'Новая школа' });
    const { body } = await machine(panel, { fields: ['title'] }, api, 'en');
    expect(body.error?.message).toContain('«en»');
    expect(asked).toEqual([]);
  });

  test('does nothing for those who may not write, or who ask for what is not there', async () => {
    const panel = await written({ title: 'Новая школа' });
    expect((await machine(panel, { fields: ['title'] }, new Caller(cms.url))).status).toBe(403);
    expect((await machine(panel, { fields: ['slug'] })).body.error?.message).toContain('"slug"');
    expect((await machine(panel, { fields: [] })).body.error?.message).toContain('{ "fields": ["title"] }');
    expect((await machine('joq', { fields: ['title'] })).status).toBe(404);
    expect(asked).toEqual([]);
  });
});
