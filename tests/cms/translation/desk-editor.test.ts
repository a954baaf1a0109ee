import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type {
  Conflict,
  NewWords,
  SideBySide,
} from '../../../cms/src/plugins/conference/server/src/translation/desk/contract';
import { uids } from '../../../cms/src/plugins/conference/server/src/uids';
import { giveRights } from '../../helpers/admin-rights';
import { signInAs } from '../../helpers/administrator';
import { createApiToken } from '../../helpers/api-token';
import { Caller } from '../../helpers/caller';
import { documentsOf } from '../../helpers/documents';
import { countStatements, fewestStatements } from '../../helpers/statements';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { translationsOf } from '../../helpers/translations';

const EXPLORER = 'plugin::content-manager.explorer';

let cms: Booted;
let program: Caller;
let translator: Caller;
let editor: Caller;
let panel: string;

const panels = () => documentsOf(cms.strapi, 'panel');
const blocks = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

beforeAll(async () => {
  cms = await bootStrapi();
  program = new Caller(cms.url, await createApiToken(cms.strapi));
  translator = await signInAs(cms.strapi, cms.url, 'translator', ['conference-translator-ru'], 'ru');
  editor = await signInAs(cms.strapi, cms.url, 'editor', ['strapi-editor'], 'kk');
});
afterAll(() => cms.stop());

beforeEach(async () => {
  ({ documentId: panel } = await panels().create({
    locale: 'kk',
    data: { title: 'Сапа', subtitle: 'Орта', abstract: blocks('Мектеп туралы') },
  }));
});

const path = (rest = '', locale = 'ru') => `/conference/translations/panel/${panel}/${locale}${rest}`;

async function open(caller = translator, rest = '', locale = 'ru'): Promise<SideBySide> {
  const { status, text } = await caller.get(path(rest, locale));
  if (status !== 200) throw new Error(text);
  return JSON.parse(text).data;
}

const fieldOf = ({ fields }: SideBySide, field: string) => fields.find(({ name }) => name === field);
const save = (fields: Readonly<Record<string, NewWords>>, caller = translator, locale = 'ru') =>
  caller.send('PUT', path('', locale), { fields });
const conflictsIn = (text: string): readonly Conflict[] => JSON.parse(text).error.details.conflicts;

describe('a document side by side', () => {
  test('has its fields in the order of the form, each with its source and its target', async () => {
    const document = await open();
    expect(document).toMatchObject({
      ...{ type: uids.panel, documentId: panel, locale: 'ru', title: 'Сапа', state: 'missing', event: null, at: null },
      ...{ sources: ['kk'], source: 'kk', published: 'none', canPublish: false, context: [] },
    });
    expect(document.fields.map(({ name, kind, isRequired, maxLength }) => [name, kind, isRequired, maxLength])).toEqual(
      [
        ['title', 'line', true, 250],
        ['subtitle', 'line', false, 250],
        ['abstract', 'blocks', false, null],
        ['conclusions', 'blocks', false, null],
      ],
    );
    expect(fieldOf(document, 'abstract')).toMatchObject({
      canWrite: true,
      source: { locale: 'kk', value: blocks('Мектеп туралы'), text: 'Мектеп туралы' },
      target: { value: blocks('Мектеп туралы'), version: '', follows: 'kk', madeFrom: null, isMachine: false },
    });
    expect(fieldOf(document, 'conclusions')).toMatchObject({ source: null, target: { value: null, follows: null } });
  });

  test('has the source that is asked for on its left', async () => {
    await panels().update({ documentId: panel, locale: 'en', data: { title: 'Quality' } });
    const document = await open(translator, '?source=en');
    expect([document.sources, document.source]).toEqual([['kk', 'en'], 'en']);
    expect(fieldOf(document, 'title')?.source).toEqual({ locale: 'en', value: 'Quality', text: 'Quality' });
    expect(fieldOf(document, 'subtitle')?.source).toMatchObject({ locale: 'kk', text: 'Орта' });
    expect((await translator.get(path('?source=kz'))).body.error?.message).toBe(
      'source: "kz" is not a language of this project. Use one of: kk, ru, en.',
    );
  });

  test('tells what helps to understand it, in the language on the left', async () => {
    const event = { startsOn: '2024-04-09', endsOn: '2024-04-11', timeZone: 'Asia/Almaty', title: 'Құрылтай' };
    const { documentId: eventId } = await documentsOf(cms.strapi, 'event').create({ locale: 'kk', data: event });
    const day = await documentsOf(cms.strapi, 'day').create({
      data: { title: 'Екінші күн', date: '2024-04-10', event: eventId },
    });
    const speaker = await documentsOf(cms.strapi, 'expert').create({
      data: { name: 'Әлия Ғани', position: 'Ғалым', email: 'aliya@example.org' },
    });
    await panels().update({
      documentId: panel,
      data: { day: day.documentId, speakers: [speaker.documentId], startsAt: '2024-04-10T05:00:00.000Z' },
    });
    const { context, at, timeZone, event: of } = await open();
    expect(context).toEqual([
      { relation: 'day', text: 'Екінші күн, 2024-04-10' },
      { relation: 'speakers', text: 'Әлия Ғани, Ғалым' },
    ]);
    expect([at, timeZone, of]).toEqual([
      '2024-04-10T05:00:00.000Z',
      'Asia/Almaty',
      { documentId: eventId, title: 'Құрылтай' },
    ]);
  });

  test('takes as many statements whatever is linked to it', async () => {
    const count = () => fewestStatements(cms.strapi, open);
    const before = await count();
    const speakers = await Promise.all(
      ['Бір', 'Екі', 'Үш'].map((name) => documentsOf(cms.strapi, 'expert').create({ data: { name } })),
    );
    await panels().update({ documentId: panel, data: { speakers: speakers.map(({ documentId }) => documentId) } });
    expect(await count()).toBe(before);
    expect(before).toBeLessThan(20);
  });

  test('leaves out what the person may not read, in either language', async () => {
    const code = 'reader';
    await cms.strapi.service('admin::role').create({ name: code, code, description: '' });
    await giveRights(cms.strapi, code, [
      { action: `${EXPLORER}.read`, subject: uids.panel, properties: { fields: ['title'], locales: ['en', 'ru'] } },
    ]);
    const reader = await signInAs(cms.strapi, cms.url, code, [code]);
    await panels().update({ documentId: panel, locale: 'ru', data: { title: 'Качество' } });
    await panels().update({ documentId: panel, locale: 'kk', data: { title: 'Жаңа сапа' } });
    const document = await open(reader, '?source=kk');
    expect(document).toMatchObject({ sources: [], source: null });
    expect(document.fields).toEqual([expect.objectContaining({ name: 'title', canWrite: false, source: null })]);
    expect(document.fields[0]?.target).toMatchObject({ value: 'Качество', madeFrom: null });
    expect((await reader.get(path('', 'kk'))).status).toBe(404);
  });
});

describe('words', () => {
  test('are saved as draft by whoever may write them, and answered with the document as it is then', async () => {
    const { status, text } = await save({
      title: { value: 'Качество', version: '', from: { locale: 'kk', text: 'Сапа' } },
      abstract: { value: blocks('О школе'), version: '' },
    });
    expect(status).toBe(200);
    const saved: SideBySide = JSON.parse(text).data;
    expect(saved).toMatchObject({ title: 'Качество', state: 'partial', touched: { by: 'Test' } });
    expect(fieldOf(saved, 'title')?.target).toMatchObject({ value: 'Качество', follows: null, madeFrom: null });
    expect(await panels().findOne({ documentId: panel, locale: 'kk' })).toMatchObject({ title: 'Сапа' });
    expect(await panels().findOne({ documentId: panel, locale: 'ru', status: 'published' })).toBeNull();
  });

  test('made from an older source are outdated at once, with what they were made from', async () => {
    await panels().update({ documentId: panel, locale: 'kk', data: { title: 'Сапа және орта' } });
    await save({ title: { value: 'Качество', from: { locale: 'kk', text: 'Сапа' } } });
    expect(fieldOf(await open(), 'title')?.target.madeFrom).toEqual({ locale: 'kk', text: 'Сапа' });
    const { status } = await translator.send('POST', path('/dismiss'), { fields: ['title'] });
    expect([status, fieldOf(await open(), 'title')?.target.madeFrom]).toEqual([200, null]);
  });

  test('taken away let the field follow again', async () => {
    await save({ title: { value: 'Качество' } });
    await save({ title: { value: '' } });
    expect(fieldOf(await open(), 'title')?.target).toMatchObject({ value: 'Сапа', follows: 'kk', version: '' });
  });

  test('that somebody else has saved since are not overwritten, and none of the others is saved', async () => {
    await save({ title: { value: 'Среда' } }, editor);
    const { status, text, body } = await save({
      title: { value: 'Качество', version: '' },
      subtitle: { value: 'Малая', version: '' },
    });
    expect([status, body.error?.name]).toEqual([409, 'ConflictError']);
    expect(body.error?.message).toBe(
      'Тем временем эти слова сохранил кто-то другой (title). Ваши слова не сохранены: сравните оба варианта и сохраните снова.',
    );
    const [conflict, ...others] = conflictsIn(text);
    expect([conflict, others]).toEqual([
      {
        field: 'title',
        value: 'Среда',
        version: expect.stringMatching(/^.{16}$/),
        touched: { at: expect.any(String), by: 'Test' },
      },
      [],
    ]);
    expect(fieldOf(await open(), 'subtitle')?.target).toMatchObject({ follows: 'kk' });
    const again = await save({ title: { value: 'Качество', version: conflict?.version } });
    expect([again.status, (await open()).title]).toEqual([200, 'Качество']);
  });

  test('are confirmed as they are shown, by a named person', async () => {
    const { status, text } = await translator.send('POST', path('/confirm'), { fields: ['title', 'subtitle'] });
    const confirmed: SideBySide = JSON.parse(text).data;
    expect([status, confirmed.state, confirmed.touched.by]).toEqual([200, 'partial', 'Test']);
    expect(fieldOf(confirmed, 'subtitle')?.target).toMatchObject({ value: 'Орта', follows: null });
  });

  test('saved by a program are nobody’s', async () => {
    await save({ title: { value: 'Качество' } });
    const { status, text } = await program.send('PUT', `/api${path()}`, { fields: { title: { value: 'Среда' } } });
    expect([status, JSON.parse(text).data.touched.by]).toEqual([200, null]);
  });

  test('made from what is shown are worked out once', async () => {
    await save({ title: { value: 'Качество' } });
    const count = async (write: () => Promise<unknown>) => {
      await open();
      return countStatements(cms.strapi, write);
    };
    const update = () => panels().update({ documentId: panel, locale: 'ru', data: { title: 'Сама среда' } });
    const from = { locale: 'kk', text: 'Сапа' };
    const write = () =>
      translationsOf(cms.strapi).write({
        ...{ uid: uids.panel, documentId: panel, locale: 'ru' },
        words: { title: { value: 'Среда', from } },
      });
    // Languages and rows are read before and after; a second pass would read each relation, too.
    const plain = await count(update);
    expect((await count(write)) - plain).toBeLessThan(8);
  });

  test.each([
    ['nothing', undefined, 'fields: send the words of at least one field, such as'],
    ['a list', { fields: [] }, 'fields: send the words of at least one field, such as'],
    ['no field', { fields: {} }, 'fields: send the words of at least one field, such as'],
    ['structure', { fields: { startsAt: { value: null } } }, 'fields: "startsAt" holds no words of its own'],
    ['a slug', { fields: { slug: { value: 'a' } } }, 'fields: "slug" holds no words of its own'],
    ['an unknown field', { fields: { __proto__x: { value: 'a' } } }, 'fields: "__proto__x" holds no words of its own'],
    ['a text for a field', { fields: { title: 'Сапа' } }, 'fields.title: send an object with the words, such as'],
    ['no value', { fields: { title: {} } }, 'fields.title: send an object with the words, such as'],
    ['more than is known', { fields: { title: { value: 'a', by: 1 } } }, 'fields.title: "by" is not known. Send'],
    [
      'a version of another kind',
      { fields: { title: { value: 'a', version: 1 } } },
      'fields.title.version: send it as',
    ],
    ['half a source', { fields: { title: { value: 'a', from: { locale: 'kk' } } } }, 'fields.title.from: send the'],
    [
      'a source in no language',
      { fields: { title: { value: 'a', from: { locale: 'kz', text: 'a' } } } },
      'fields.title.from.locale: "kz" is not a language of this project.',
    ],
    ['a number', { fields: { title: { value: 7 } } }, 'title: Здесь должен быть текст.'],
    ['too long a text', { fields: { title: { value: 'а'.repeat(251) } } }, 'title: Знаков в тексте: 251. Сократите'],
    ['text for blocks', { fields: { abstract: { value: 'О школе' } } }, 'abstract: Здесь нужен форма'],
    ['no blocks', { fields: { abstract: { value: [{ type: 'table' }] } } }, 'abstract: Здесь нужен форма'],
  ])('sent as %s are refused with what would be right', async (_, body, message) => {
    const { status, body: answer } = await translator.send('PUT', path(), body);
    expect([status, answer.error?.name, answer.error?.message.slice(0, message.length)]).toEqual([
      400,
      'ValidationError',
      message,
    ]);
  });
});

describe('a right', () => {
  test('is needed for each field and language, at each step', async () => {
    const title = { title: { value: 'Сапасы' } };
    expect((await save(title, translator, 'kk')).status).toBe(403);
    expect((await save(title, translator, 'en')).status).toBe(403);
    expect((await save(title, translator, 'kz')).status).toBe(400);
    for (const step of ['confirm', 'dismiss']) {
      expect((await translator.send('POST', path(`/${step}`, 'kk'), { fields: ['title'] })).status).toBe(403);
    }
    expect((await translator.send('POST', path('/publish'))).status).toBe(403);
    expect(await panels().findOne({ documentId: panel, locale: 'kk' })).toMatchObject({ title: 'Сапа' });
    const nowhere = `/conference/translations/panel/joq/ru`;
    const answers = [
      await translator.get(nowhere),
      await translator.send('PUT', nowhere, { fields: title }),
      await translator.send('POST', `${nowhere}/confirm`, { fields: ['title'] }),
      await translator.send('POST', `${nowhere}/publish`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });

  test('that a visitor has not', async () => {
    const visitor = new Caller(cms.url);
    const answers = [
      await visitor.get(path()),
      await visitor.send('PUT', path(), { fields: { title: { value: 'a' } } }),
      await visitor.get(`/api${path()}`),
      await visitor.send('PUT', `/api${path()}`, { fields: { title: { value: 'a' } } }),
      await visitor.send('POST', `/api${path('/publish')}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 403, 403, 403]);
  });
});

describe('publishing a language', () => {
  test('is for who may, and answered with the document', async () => {
    await editor.send('POST', path('/publish', 'kk'));
    await save({ title: { value: 'Качество' } });
    const before = await open(editor);
    expect([before.published, before.canPublish]).toEqual(['none', true]);
    const { status, text } = await editor.send('POST', path('/publish'));
    expect([status, JSON.parse(text).data.published]).toEqual([200, 'current']);
    expect(await panels().findOne({ documentId: panel, locale: 'ru', status: 'published' })).toMatchObject({
      title: 'Качество',
    });
    await save({ title: { value: 'Среда' } });
    expect((await open()).published).toBe('older');
  });

  test('is refused where structure waits that the person may not change, and names it', async () => {
    const code = 'conference-translator-ru';
    await giveRights(cms.strapi, code, [
      { action: `${EXPLORER}.publish`, subject: uids.panel, properties: { locales: ['ru'] } },
    ]);
    await panels().publish({ documentId: panel, locale: 'kk' });
    await panels().update({ documentId: panel, locale: 'kk', data: { format: 'plenary' } });
    await save({ title: { value: 'Качество' } });
    const refused = await translator.send('POST', path('/publish'));
    expect([refused.status, refused.body.error?.message]).toEqual([403, expect.stringContaining('format')]);
    await panels().publish({ documentId: panel, locale: 'kk' });
    expect((await translator.send('POST', path('/publish'))).status).toBe(200);
  });

  test('is for programs too', async () => {
    const { status } = await program.send('POST', `/api${path('/publish', 'kk')}`);
    expect([status, (await open(editor, '', 'kk')).published]).toEqual([200, 'current']);
  });
});
