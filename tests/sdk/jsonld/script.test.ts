import { organization, script, scriptContent } from '@kurultai/sdk/jsonld';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { institution } from '../../helpers/kazakh-programme';

const options = { pageUrl: () => 'https://balkhash.kz/', mediaUrl: (url: string) => url };
const named = (name: string) => organization({ ...institution, name }, options);

const piece = fc.oneof(
  fc.constantFrom('</script>', '<!--', '<script', ']]>', '\u2028', '\u2029', 'Қазақ', '"', '\\', '👩🏽‍🏫', '&lt;'),
  fc.string({ unit: 'binary' }),
);
const anyName = fc.array(piece, { minLength: 1 }).map((pieces) => `ә${pieces.join('')}`);

test('any words can stand in a script, and are read back as they were', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const content = scriptContent(named(name));
      expect(content).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.parse(content)).toEqual(named(name));
    }),
  );
});

test('the element ends where it should', () => {
  const element = script(named('</script><script>alert(1)</script>'));
  expect(element.indexOf('</script>')).toBe(element.length - '</script>'.length);
  expect(element.startsWith('<script type="application/ld+json">{"@context":"https://schema.org"')).toBe(true);
});
