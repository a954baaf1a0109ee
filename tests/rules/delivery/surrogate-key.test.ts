import { expect, test } from 'vitest';
import { surrogateKey } from '../../../cms/src/plugins/conference/server/src/delivery/answers/surrogate-key';

const documents = (count: number) =>
  Array.from({ length: count }, (_, index) => `panel/${String(index).padStart(24, 'a')}`);

test('an answer is known by its types and its documents', () => {
  expect(surrogateKey(['day', 'panel'], ['panel/a', 'day/b'])).toBe('day panel panel/a day/b');
});

test('as long as they fit in a header; then by its types, which hold of all of them', () => {
  expect(surrogateKey(['panel'], documents(130)).length).toBeLessThanOrEqual(4096);
  expect(surrogateKey(['panel'], documents(130))).toContain('panel/');
  expect(surrogateKey(['panel'], documents(140))).toBe('panel');
});

test('an id that does not fit into a header is left out, and its type stays', () => {
  expect(surrogateKey(['panel'], ['panel/ғылым', 'panel/a b', 'panel/a'])).toBe('panel panel/a');
});
