import { type SitemapEntry, sitemap, sitemapEntries, sitemapIndex } from '@kurultai/sdk/seo';
import { describe, expect, test } from 'vitest';
import { article, institution, panel } from '../../helpers/kazakh-programme';
import { parseXml, type XmlElement } from '../../helpers/xml';

const SITEMAP = '{http://www.sitemaps.org/schemas/sitemap/0.9}';
const XHTML = '{http://www.w3.org/1999/xhtml}';
const MOST_BYTES = 50 * 1024 * 1024;

const pageUrl = ({ locale, slug }: { locale: string; slug: string }) => `https://balkhash.kz/${locale}/${slug}`;
const locations = (xml: string) =>
  parseXml(xml).children.map(({ children }) => children.find(({ name }) => name === `${SITEMAP}loc`)?.text);
const numbered = (count: number, tail = ''): readonly SitemapEntry[] =>
  Array.from({ length: count }, (_, at) => ({ url: `https://balkhash.kz/${at}${tail}` }));
const fileUrl = (number: number) => `https://balkhash.kz/sitemap-${number}.xml`;

describe('entries of a sitemap', () => {
  test('are the pages in the languages that each document is written in', () => {
    const urls = sitemapEntries([panel, institution, article], pageUrl, { languages: ['kk', 'ru'] }).map(
      ({ url }) => url,
    );
    expect(urls).toEqual([
      'https://balkhash.kz/kk/qazaq-tili',
      'https://balkhash.kz/ru/kazahskii-yazyk',
      'https://balkhash.kz/kk/kaznu',
      'https://balkhash.kz/ru/kaznu-ru',
      'https://balkhash.kz/kk/qurultai-ashyldy',
      'https://balkhash.kz/ru/kurultai-otkryt',
    ]);
  });

  test('come together from the lists of all languages, each with when it changed', () => {
    const listed = (locale: 'kk' | 'ru' | 'en', language: 'kk' | 'ru' | 'en', updatedAt: string) =>
      ({
        __typename: 'ConferencePanel',
        documentId: 'panel1',
        slug: `p-${locale}`,
        locale,
        language,
        updatedAt,
      }) as const;
    const entries = sitemapEntries(
      [
        listed('kk', 'kk', '2024-04-01T00:00:00Z'),
        listed('ru', 'ru', '2024-04-02T00:00:00Z'),
        listed('en', 'ru', '2024-04-03T00:00:00Z'),
      ],
      pageUrl,
    );
    const alternates = [
      { hreflang: 'kk', href: 'https://balkhash.kz/kk/p-kk' },
      { hreflang: 'ru', href: 'https://balkhash.kz/ru/p-ru' },
      { hreflang: 'x-default', href: 'https://balkhash.kz/kk/p-kk' },
    ];
    expect(entries).toEqual([
      { url: 'https://balkhash.kz/kk/p-kk', lastModified: '2024-04-01T00:00:00Z', alternates },
      { url: 'https://balkhash.kz/ru/p-ru', lastModified: '2024-04-02T00:00:00Z', alternates },
    ]);
  });

  test('leave out a document whose words are all another’s', () => {
    expect(sitemapEntries([{ ...panel, locale: 'en', language: 'kk', localizations: [] }], pageUrl)).toEqual([]);
  });
});

describe('a sitemap', () => {
  test('is XML that another program reads, with the alternates of each page', () => {
    const entries = sitemapEntries([{ ...panel, updatedAt: '2024-04-01T00:00:00Z' }], pageUrl, { languages: ['kk'] });
    const root = parseXml(sitemap(entries));
    expect(root.name).toBe(`${SITEMAP}urlset`);
    const summary = ({ name, text, attributes }: XmlElement) => [name, text || attributes];
    expect(root.children[0]?.children.map(summary)).toEqual([
      [`${SITEMAP}loc`, 'https://balkhash.kz/kk/qazaq-tili'],
      [`${SITEMAP}lastmod`, '2024-04-01T00:00:00Z'],
      [`${XHTML}link`, { rel: 'alternate', hreflang: 'kk', href: 'https://balkhash.kz/kk/qazaq-tili' }],
      [`${XHTML}link`, { rel: 'alternate', hreflang: 'ru', href: 'https://balkhash.kz/ru/kazahskii-yazyk' }],
      [`${XHTML}link`, { rel: 'alternate', hreflang: 'x-default', href: 'https://balkhash.kz/kk/qazaq-tili' }],
    ]);
  });

  test('escapes whatever an address holds, and writes Kazakh letters as servers expect them', () => {
    const addresses = [`https://balkhash.kz/?a=1&b='<>"`, 'https://balkhash.kz/тіл', 'https://құрылтай.kz/'];
    expect(locations(sitemap(addresses.map((url) => ({ url }))))).toEqual(addresses.map((url) => new URL(url).href));
  });

  test('without pages is empty, and still a sitemap', () => {
    expect(parseXml(sitemap([]))).toMatchObject({ name: `${SITEMAP}urlset`, children: [] });
  });

  test('refuses an address that is not whole', () => {
    expect(() => sitemap([{ url: '/kk' }])).toThrow(TypeError);
  });

  test('holds 50,000 pages, and says what to do with more', () => {
    expect(locations(sitemap(numbered(50_000)))).toHaveLength(50_000);
    expect(() => sitemap(numbered(50_001))).toThrow(
      new RangeError('More than one sitemap can hold. Use sitemapIndex.'),
    );
  });
});

describe('a sitemap in several files', () => {
  test('has every page in one of them, in order, and an index that names them', () => {
    const entries = numbered(100_001);
    const { index, files } = sitemapIndex(entries, fileUrl);
    expect(files.map(({ url }) => url)).toEqual([1, 2, 3].map(fileUrl));
    expect(parseXml(index).name).toBe(`${SITEMAP}sitemapindex`);
    expect(locations(index)).toEqual(files.map(({ url }) => url));
    const pages = files.map(({ xml }) => locations(xml));
    expect(pages.map(({ length }) => length)).toEqual([50_000, 50_000, 1]);
    expect(pages.flat()).toEqual(entries.map(({ url }) => url));
  });

  test('has no file over 50 MB', () => {
    const entries = numbered(120, `/${'ә'.repeat(100_000)}`);
    const { files } = sitemapIndex(entries, fileUrl);
    const sizes = files.map(({ xml }) => new TextEncoder().encode(xml).length);
    expect(sizes).toHaveLength(2);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_BYTES);
    expect(files.flatMap(({ xml }) => locations(xml))).toHaveLength(entries.length);
  });
});
