import { alternates, toLinkTags } from '@kurultai/sdk/seo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { article, panel } from '../../helpers/kazakh-programme';

type Language = 'kk' | 'ru' | 'en';
const languages = ['kk', 'ru', 'en'] as const;

const pageUrl = ({ locale, slug }: { locale: string; slug: string }) => `https://balkhash.kz/${locale}/${slug}`;

/** A document with a page in each language, seen in one of them; `words` are the languages that its pages show. */
function documentIn(locale: Language, words: Readonly<Record<Language, Language>>) {
  const versions = languages.map((one) => ({ locale: one, language: words[one], slug: `slug-${one}` }));
  return {
    __typename: 'ConferencePanel',
    locale,
    language: words[locale],
    slug: `slug-${locale}`,
    localizations: versions.filter((one) => one.locale !== locale),
  } as const;
}

describe('a page that is written', () => {
  test('is its own canonical and names the languages that it is really written in', () => {
    expect(alternates(panel, pageUrl, { languages })).toEqual({
      canonical: 'https://balkhash.kz/kk/qazaq-tili',
      robots: null,
      links: [
        { hreflang: 'kk', href: 'https://balkhash.kz/kk/qazaq-tili' },
        { hreflang: 'ru', href: 'https://balkhash.kz/ru/kazahskii-yazyk' },
        { hreflang: 'x-default', href: 'https://balkhash.kz/kk/qazaq-tili' },
      ],
    });
  });

  test('offers readers of other languages the first of the site’s that it has, or else of the alphabet', () => {
    const russianOrEnglish = documentIn('ru', { kk: 'ru', ru: 'ru', en: 'en' });
    const byDefault = (options?: { languages: readonly Language[] }) =>
      alternates(russianOrEnglish, pageUrl, options).links.find(({ hreflang }) => hreflang === 'x-default')?.href;
    expect(byDefault({ languages })).toBe('https://balkhash.kz/ru/slug-ru');
    expect(byDefault({ languages: ['kk'] })).toBe('https://balkhash.kz/en/slug-en');
    expect(byDefault()).toBe('https://balkhash.kz/en/slug-en');
  });
});

describe('a page that only shows another language', () => {
  test('is found in that language', () => {
    const english = documentIn('en', { kk: 'kk', ru: 'ru', en: 'ru' });
    const { canonical, robots, links } = alternates(english, pageUrl);
    expect(canonical).toBe('https://balkhash.kz/ru/slug-ru');
    expect(robots).toBeNull();
    expect(links.map(({ hreflang }) => hreflang)).toEqual(['kk', 'ru', 'x-default']);
  });

  test('is not to be found at all where that language has no page', () => {
    const alone = { ...documentIn('en', { kk: 'ru', ru: 'ru', en: 'ru' }), localizations: [] };
    expect(alternates(alone, pageUrl)).toEqual({ canonical: null, robots: 'noindex', links: [] });
    expect(toLinkTags(alternates(alone, pageUrl))).toBe('<meta name="robots" content="noindex">');
  });
});

test('all pages of a document name the same languages, each other among them', () => {
  const language = fc.constantFrom(...languages);
  const words = fc.record({ kk: language, ru: language, en: language });
  fc.assert(
    fc.property(words, fc.shuffledSubarray([...languages]), (shown, order) => {
      const pages = languages.map((locale) => alternates(documentIn(locale, shown), pageUrl, { languages: order }));
      for (const { links } of pages) expect(links).toEqual(pages[0]?.links);
      const written = languages.filter((locale) => shown[locale] === locale);
      const named = pages[0]?.links.map(({ hreflang }) => hreflang).filter((code) => code !== 'x-default');
      expect(named?.toSorted()).toEqual(written.toSorted());
      for (const [at, locale] of languages.entries()) {
        if (shown[locale] === locale) expect(pages[at]?.canonical).toBe(pageUrl({ locale, slug: `slug-${locale}` }));
      }
    }),
  );
});

test('the address of a page is asked for with its kind, language and slug, and nothing else', () => {
  const asked: object[] = [];
  alternates(article, (page) => {
    asked.push(page);
    return pageUrl(page);
  });
  expect(asked).toEqual([
    { __typename: 'ConferenceArticle', locale: 'kk', slug: 'qurultai-ashyldy' },
    { __typename: 'ConferenceArticle', locale: 'ru', slug: 'kurultai-otkryt' },
  ]);
});

test('a page without a whole address is refused', () => {
  expect(() => alternates(panel, ({ slug }) => `/kk/${slug}`)).toThrow(TypeError);
});

test('link tags hold any address safely', () => {
  const tags = toLinkTags(alternates(panel, ({ locale }) => `https://balkhash.kz/?q="<b>'&lang=${locale}`));
  expect(tags.split('\n')).toEqual([
    `<link rel="canonical" href="https://balkhash.kz/?q=%22%3Cb%3E%27&amp;lang=kk">`,
    `<link rel="alternate" hreflang="kk" href="https://balkhash.kz/?q=%22%3Cb%3E%27&amp;lang=kk">`,
    `<link rel="alternate" hreflang="ru" href="https://balkhash.kz/?q=%22%3Cb%3E%27&amp;lang=ru">`,
    `<link rel="alternate" hreflang="x-default" href="https://balkhash.kz/?q=%22%3Cb%3E%27&amp;lang=kk">`,
  ]);
});
