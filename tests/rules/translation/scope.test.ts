import { describe, expect, test } from 'vitest';
import type { Layer } from '../../../cms/src/plugins/conference/server/src/translation/layer';
import {
  type Languages,
  scopeOfDelete,
  scopeOfPublish,
  scopeOfUnpublish,
} from '../../../cms/src/plugins/conference/server/src/translation/scope';

const original = { source: null };

/** In which language which fields are written. */
const layer = (written: Readonly<Record<string, readonly string[]>>): Layer =>
  ['kk', 'ru', 'en'].map((locale) => {
    const fields = written[locale] ?? [];
    return {
      locale,
      values: Object.fromEntries(fields.map((field) => [field, `${field} ${locale}`])),
      written: Object.fromEntries(fields.map((field) => [field, original])),
    };
  });

const document = (drafts: Layer, published: Layer = []): Languages => ({
  drafts,
  published,
  words: ['title', 'lead'],
  requiredWords: ['title'],
  chains: { kk: ['ru', 'en'], ru: ['kk', 'en'], en: ['ru', 'kk'] },
});

describe('publishing', () => {
  test('a language in which something is written publishes it', () => {
    expect(scopeOfPublish(document(layer({ kk: ['lead'], ru: ['title'] })), ['kk'])).toEqual(['kk']);
  });

  test('a language in which nothing is written publishes the words that it shows', () => {
    expect(scopeOfPublish(document(layer({ ru: ['title'] })), ['kk', 'en'])).toEqual(['ru']);
  });

  test('a language whose published words were all taken away publishes that as well', () => {
    const emptied = document(layer({ ru: ['title'] }), layer({ kk: ['title'], ru: ['title'] }));
    expect(scopeOfPublish(emptied, ['kk'])).toEqual(['kk', 'ru']);
  });
});

describe('unpublishing', () => {
  const published = layer({ kk: ['title'], ru: ['title'] });

  test('one of several languages leaves the others', () => {
    expect(scopeOfUnpublish(document([], published), ['ru'])).toEqual(['ru']);
  });

  test('the only one takes the document back', () => {
    expect(scopeOfUnpublish(document([], layer({ ru: ['title'] })), ['ru'])).toBe('all');
  });

  test('the one with the title takes the document back, which cannot do without', () => {
    expect(scopeOfUnpublish(document([], layer({ kk: ['lead'], ru: ['title'] })), ['ru'])).toBe('all');
  });

  test('a language in which nothing is written takes nothing back', () => {
    expect(scopeOfUnpublish(document([], published), ['en'])).toEqual([]);
  });
});

describe('deleting', () => {
  test('the only written language deletes the document', () => {
    expect(scopeOfDelete(document(layer({ ru: ['title'] })), ['ru'])).toBe('all');
  });

  test('one of several deletes its words', () => {
    expect(scopeOfDelete(document(layer({ kk: ['title'], ru: ['title'] })), ['ru'])).toEqual(['ru']);
  });

  test('a language in which nothing is written deletes nothing', () => {
    expect(scopeOfDelete(document(layer({ kk: ['title'] })), ['ru'])).toEqual([]);
  });

  test('a language counts as written while it is only published', () => {
    expect(scopeOfDelete(document(layer({ kk: ['title'] }), layer({ ru: ['title'] })), ['kk'])).toEqual(['kk']);
  });

  test('a document without any words goes with any language', () => {
    expect(scopeOfDelete(document(layer({})), ['kk'])).toBe('all');
  });
});
