import { describe, expect, test } from 'vitest';
import en from '../../cms/src/plugins/conference/admin/src/texts/en';
import kk from '../../cms/src/plugins/conference/admin/src/texts/kk';
import ru from '../../cms/src/plugins/conference/admin/src/texts/ru';
import { contentTypes } from '../../cms/src/plugins/conference/server/src/content-types';

const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, kk, ru };

describe.each(Object.entries(languages))('the plugin’s words in the admin in %s', (_, words) => {
  test('have the same keys as in the other languages, and none is empty', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort());
    expect(Object.entries(words).filter(([, word]) => word.trim() === '')).toEqual([]);
  });

  test.each(Object.entries(contentTypes))('name every field and value of %s', (name, { schema }) => {
    const attributes: Readonly<Record<string, object>> = schema.attributes;
    const labels = Object.keys(attributes).map(
      (field) => `content-manager.content-types.plugin::conference.${name}.${field}`,
    );
    const values = Object.values(attributes).flatMap((attribute) =>
      'enum' in attribute && Array.isArray(attribute.enum) ? attribute.enum.map(String) : [],
    );
    expect([...labels, ...values, schema.info.displayName].filter((key) => !(key in words))).toEqual([]);
  });
});

test('the Kazakh words are Kazakh, and the Russian ones Russian', () => {
  const written = (words: Readonly<Record<string, string>>) => Object.values(words).join(' ');
  expect(written(kk).match(/[әғқңөұүһі]/giu)?.length).toBeGreaterThan(1_000);
  expect(written(ru).match(/[әғқңөұүһ]/giu)?.length ?? 0).toBeLessThan(20);
  expect(written(ru).match(/[ыэъё]/giu)?.length).toBeGreaterThan(100);
});
