import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApiToken } from '../helpers/api-token';
import { Caller } from '../helpers/caller';
import { documentsOf, refusal } from '../helpers/documents';
import { type Booted, bootStrapi } from '../helpers/strapi';

let cms: Booted;
let api: Caller;

beforeAll(async () => {
  cms = await bootStrapi();
  api = new Caller(cms.url, await createApiToken(cms.strapi));
});
afterAll(() => cms.stop());

const articles = () => documentsOf(cms.strapi, 'article');
const create = (title: unknown, more: object = {}) => articles().create({ data: { title, ...more } });
const slugOf = async (title: string) => (await create(title)).slug;
const taken = (slug: string, free: string, locale = 'kk') => ({
  errors: [
    {
      path: ['slug'],
      message: `«${slug}» is already the slug of another document in «${locale}». «${free}» is free.`,
      name: 'ValidationError',
    },
  ],
});

describe('a slug made from a title', () => {
  test.each([
    ['Ғылыми-тәжірибелік конференция', 'gylymi-tazhiribelik-konferentsiya'],
    ['Ағыбай батыр атындағы Оқушылар сарайы', 'agybay-batyr-atyndagy-oqushylar-sarayy'],
    ['ӘӨҮҰІҒҚҢҺ', 'aouuigqnh'],
    ['әөүұіғқңһ', 'aouuigqnh-1'],
    ['ҚҰРЫЛТАЙ ЖӘНЕ ӨҢІР', 'quryltay-zhane-onir'],
    ['Третий день: объявление — «ёлка»!', 'tretiy-den-obyavlenie-yolka'],
    ['Awards & results, 2024', 'awards-and-results-2024'],
    ['  Панель №1  ', 'panel-1'],
    ['🎉', 'article'],
    ['第三天', 'article-1'],
  ])('«%s» → %s', async (title, slug) => {
    expect(await slugOf(title)).toBe(slug);
  });

  test('keeps every Kazakh letter a letter, small or capital', async () => {
    const letters = [...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщыіэюяАӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЫІЭЮЯ'];
    const made = await Promise.all(letters.map((letter) => slugOf(`x${letter}x`)));
    const lost = letters.filter((_, index) => !/^x[a-z]+x(-\d+)?$/.test(String(made[index])));
    expect(lost).toEqual([]);
  });

  test('can stand in an address, whatever the title in Kazakh, Russian or English', async () => {
    const letter = fc.constantFrom(...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяЩҒІһ AZaz09 -–—«»"&@.,:;!?/№%₸’');
    const title = fc.string({ unit: letter, minLength: 1, maxLength: 250 }).filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(title, async (text) => {
        const slug = await slugOf(text);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(String(slug).length).toBeLessThanOrEqual(200);
      }),
      { numRuns: 60 },
    );
  });

  test('leaves room for a number, however long the title', async () => {
    const long = 'щ'.repeat(250);
    expect(String(await slugOf(long))).toHaveLength(190);
    expect(await slugOf(long)).toMatch(/^[a-z]{190}-1$/);
  });

  test('gets the first number that is free, in drafts and in what is published', async () => {
    const first = await create('Ортақ атау');
    await articles().publish({ documentId: first.documentId });
    await articles().update({ documentId: first.documentId, data: { slug: 'renamed' } });
    expect([await slugOf('Ортақ атау'), await slugOf('Ортақ атау')]).toEqual(['ortaq-atau-1', 'ortaq-atau-2']);
    expect(await refusal(() => create('Басқа', { slug: 'ortaq-atau' }))).toEqual(taken('ortaq-atau', 'ortaq-atau-3'));
    expect(await refusal(() => create('Басқа', { slug: 'renamed' }))).toEqual(taken('renamed', 'renamed-1'));
  });

  test('is made only when there is a title to make it from', async () => {
    const { documentId, ...draft } = await articles().create({ data: { kind: 'report' } });
    expect(draft.slug).toBeNull();
    expect(await articles().update({ documentId, data: { title: 'Кейін келген' } })).toMatchObject({
      slug: 'keyin-kelgen',
    });
  });

  test('is not written into the object that the caller passed', async () => {
    const data = { title: 'Өзгермейді' };
    await articles().create({ data });
    expect(data).toEqual({ title: 'Өзгермейді' });
  });
});

describe('a slug that is there', () => {
  test('stays when the title changes', async () => {
    const { documentId } = await create('Бірінші нұсқа');
    expect(await articles().update({ documentId, data: { title: 'Екінші нұсқа' } })).toMatchObject({
      title: 'Екінші нұсқа',
      slug: 'birinshi-nusqa',
    });
  });

  test('is made anew when it is cleared, and its own document is not in the way', async () => {
    const { documentId } = await create('Тазаланған');
    await articles().publish({ documentId });
    const cleared = await articles().update({ documentId, data: { slug: null } });
    expect(cleared).toMatchObject({ slug: 'tazalangan' });
    expect(await articles().update({ documentId, data: { title: 'Жаңа', slug: '' } })).toMatchObject({ slug: 'zhana' });
  });

  test('may be sent again with its own document, as the admin does', async () => {
    const { documentId, slug } = await create('Қайта сақтау');
    expect(await articles().update({ documentId, data: { title: 'Қайта сақталды', slug } })).toMatchObject({ slug });
  });

  test('is not taken over by a clone', async () => {
    const original = await create('Түпнұсқа');
    await articles().update({ documentId: original.documentId, locale: 'ru', data: { title: 'Оригинал' } });
    const clone = await articles().clone({ documentId: original.documentId, locale: '*' });
    const inLanguage = (locale: string) => articles().findOne({ documentId: clone?.documentId ?? '', locale });
    const slugs = ['kk', 'ru'].map(inLanguage);
    expect((await Promise.all(slugs)).map((row) => row?.slug)).toEqual(['tupnusqa-1', 'original-1']);
    expect(clone?.entries.map(({ slug }) => slug).sort()).toEqual(['original-1', 'original-1', 'tupnusqa-1']);
  });
});

describe('in several languages', () => {
  test('each language has a slug of its own words', async () => {
    const { documentId } = await create('Үшінші күн');
    const inLanguage = (locale: string, title: string) => articles().update({ documentId, locale, data: { title } });
    expect(await inLanguage('ru', 'Третий день')).toMatchObject({ locale: 'ru', slug: 'tretiy-den' });
    expect(await inLanguage('en', 'The third day')).toMatchObject({ locale: 'en', slug: 'the-third-day' });
    expect(await articles().findOne({ documentId })).toMatchObject({ locale: 'kk', slug: 'ushinshi-kun' });
  });

  test('two documents may share a slug in two languages, but not in one', async () => {
    const first = await create('A', { slug: 'shared' });
    const { documentId } = await create('B', { slug: 'shared-too' });
    const inRussian = (id: string, slug: string) => ({ documentId: id, locale: 'ru', data: { title: 'Б', slug } });
    await articles().update(inRussian(first.documentId, 'first'));
    expect(await articles().update(inRussian(documentId, 'shared'))).toMatchObject({ slug: 'shared' });
    expect(await refusal(() => articles().update(inRussian(first.documentId, 'shared')))).toEqual(
      taken('shared', 'shared-1', 'ru'),
    );
  });

  test('a language without a title of its own borrows the slug that it follows, made unique', async () => {
    const first = await create('Қарыз');
    expect(await articles().findOne({ documentId: first.documentId, locale: 'en' })).toMatchObject({ slug: 'qaryz' });
    const second = await articles().create({ locale: 'ru', data: { title: 'Qaryz' } });
    const inLanguage = async (locale: string) =>
      (await articles().findOne({ documentId: second.documentId, locale }))?.slug;
    expect(await Promise.all(['kk', 'ru', 'en'].map(inLanguage))).toEqual(['qaryz-1', 'qaryz-1', 'qaryz-1']);
  });

  test('a language gets a slug of its own with its first own title, and borrows again without it', async () => {
    const { documentId } = await create('Бағдарлама');
    const russian = (title: string) => articles().update({ documentId, locale: 'ru', data: { title } });
    expect(await russian('Программа')).toMatchObject({ slug: 'programma' });
    expect(await russian('Программа дня')).toMatchObject({ slug: 'programma' });
    expect(await russian('')).toMatchObject({ title: 'Бағдарлама', slug: 'bagdarlama' });
  });

  test('two types may share a slug', async () => {
    await create('Ортақ');
    expect(await documentsOf(cms.strapi, 'expert').create({ data: { name: 'Ортақ' } })).toMatchObject({
      slug: 'ortaq',
    });
  });
});

test('a refusal through REST names the free slug, and the free slug is accepted', async () => {
  await create('Бос емес');
  const refused = await api.send('POST', '/api/conference/articles', { data: { title: 'Т', slug: 'bos-emes' } });
  expect({ status: refused.status, details: refused.body.error?.details }).toEqual({
    status: 400,
    details: taken('bos-emes', 'bos-emes-1'),
  });
  const accepted = await api.send('POST', '/api/conference/articles', { data: { title: 'Т', slug: 'bos-emes-1' } });
  expect(accepted.status).toBe(201);
});

test('ten documents of one title at the same moment get ten slugs', async () => {
  const send = () => api.send('POST', '/api/conference/experts', { data: { name: 'Бір мезгілде' } });
  const answers = await Promise.all(Array.from({ length: 10 }, send));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
  const rows = await documentsOf(cms.strapi, 'expert').findMany();
  const slugs = rows.map(({ slug }) => String(slug)).filter((slug) => slug.startsWith('bir-mezgilde'));
  const expected = ['bir-mezgilde', ...Array.from({ length: 9 }, (_, index) => `bir-mezgilde-${index + 1}`)];
  expect(slugs.sort()).toEqual(expected.sort());
});
