import { wholeAddress } from '../whole-address.js';
import { escapeXml } from './escape-xml.js';
import type { SitemapEntry } from './sitemap-entries.js';

/** What a file may hold, uncompressed (sitemaps.org protocol). */
const MOST_URLS = 50_000;
const MOST_BYTES = 50 * 1024 * 1024;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SITEMAPS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const OPEN = `${HEAD}<urlset ${SITEMAPS} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
const CLOSE = '</urlset>\n';

/** A file and the address that it must be served from. */
export interface SitemapFile {
  readonly url: string;
  readonly xml: string;
}

/**
 * A sitemap as XML, with the alternates of each page.
 * @throws RangeError where one file cannot hold it: make an index then.
 * @throws TypeError where the address of a page is not a whole one.
 */
export function sitemap(entries: readonly SitemapEntry[]): string {
  const [xml = OPEN + CLOSE, other] = files(entries);
  if (other) throw new RangeError('More than one sitemap can hold. Use sitemapIndex.');
  return xml;
}

/**
 * A sitemap in as many files as it takes, and the index that names them. A site serves the index as its sitemap, and each file at
 * the address that `fileUrl` gives for its number, from 1.
 * @throws TypeError where an address is not a whole one.
 */
export function sitemapIndex(
  entries: readonly SitemapEntry[],
  fileUrl: (number: number) => string,
): { readonly index: string; readonly files: readonly SitemapFile[] } {
  const numbered = files(entries).map((xml, at) => ({ url: wholeAddress(fileUrl(at + 1)), xml }));
  const lines = numbered.map(({ url }) => `<sitemap>${element('loc', url)}</sitemap>\n`);
  return { index: `${HEAD}<sitemapindex ${SITEMAPS}>\n${lines.join('')}</sitemapindex>\n`, files: numbered };
}

function files(entries: readonly SitemapEntry[]): readonly string[] {
  const all: string[][] = [];
  let room = 0;
  for (const line of entries.map(lineOf)) {
    // All of it is ASCII: addresses by their form, dates by theirs.
    room -= line.length;
    let file = all.at(-1);
    if (!file || room < 0 || file.length === MOST_URLS) {
      file = [];
      all.push(file);
      room = MOST_BYTES - OPEN.length - CLOSE.length - line.length;
    }
    file.push(line);
  }
  return all.map((lines) => OPEN + lines.join('') + CLOSE);
}

function lineOf({ url, lastModified, alternates = [] }: SitemapEntry): string {
  const links = alternates.map(
    ({ hreflang, href }) =>
      `<xhtml:link rel="alternate" hreflang="${escapeXml(hreflang)}" href="${escapeXml(wholeAddress(href))}"/>`,
  );
  const changed = lastModified ? element('lastmod', lastModified) : '';
  return `<url>${element('loc', wholeAddress(url))}${changed}${links.join('')}</url>\n`;
}

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;
