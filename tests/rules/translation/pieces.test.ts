import { expect, test } from 'vitest';
import { hasGaps } from '../../../cms/src/plugins/conference/server/src/translation/pieces';

const text = (words: string) => [{ type: 'text', text: words }];
const paragraph = (words: string) => ({ type: 'paragraph', children: text(words) });
const item = (words: string) => ({ type: 'list-item', children: text(words) });
const list = (...children: object[]) => ({ type: 'list', format: 'unordered', children });
const code = (words: string) => ({ type: 'code', children: text(words) });
const picture = (alternativeText: string) => ({ type: 'image', image: { alternativeText }, children: text('') });

const source = [paragraph('Приезд'), list(item('завтрак'), list(item('чай')), item('обед')), picture('Озеро')];

test.each([
  ['a paragraph', [paragraph(''), list(item('таңғы ас'), list(item('шай')), item('түскі ас')), picture('Көл')]],
  ['an item of a list in a list', [paragraph('Келу'), list(item('ас'), list(item(' ')), item('ас')), picture('Көл')]],
  ['a picture without words', [paragraph('Келу'), list(item('ас'), list(item('шай')), item('ас')), picture('')]],
])('%s left empty is a gap', (_what, words) => {
  expect(hasGaps(words, source)).toBe(true);
});

test.each([
  ['all of it written', [paragraph('Келу'), list(item('ас'), list(item('шай')), item('ас')), picture('Көл')], source],
  ['two paragraphs made one', [paragraph('Келу. Түскі ас.')], [paragraph('Приезд.'), paragraph('Обед.')]],
  ['an empty paragraph at the end', [paragraph('Келу'), paragraph('')], [paragraph('Приезд')]],
  ['what is empty in the source', [paragraph('Келу'), paragraph('')], [paragraph('Приезд'), paragraph('')]],
  ['code without words', [paragraph('Келу'), code('')], [paragraph('Приезд'), code('{}')]],
  ['a plain string', 'Келу', 'Приезд'],
  ['a source that is gone', [paragraph('')], null],
])('%s is none', (_what, words, of) => {
  expect(hasGaps(words, of)).toBe(false);
});
