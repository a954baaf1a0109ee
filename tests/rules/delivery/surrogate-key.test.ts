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
