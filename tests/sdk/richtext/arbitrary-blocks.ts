import type { Blocks } from '@kurultai/sdk';
import fc from 'fast-check';

const NASTY = ['<script>', '"onerror=', "'", '&lt;', '--><b>', 'Қазақ\nтілі', ' ', '\0', '\r\n', '🇰🇿', ']]>', '</pre>'];
const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...NASTY));
const scheme = fc.constantFrom(
  'javascript:',
  'JaVa\tScript:',
  ' \u0001javascript:',
  '\u00a0javascript:',
  '\ufeffjavascript:',
  'data:text/html,',
  'vbscript:',
  '',
);
const address = fc.oneof(
  fc.tuple(scheme, text).map((parts) => parts.join('')),
  fc.constantFrom(
    'https://example.org/?a=1&b="',
    'mailto:a@b.kz',
    'tel:+77',
    '/kk',
    '//example.org',
    '#',
    '?',
    'http://[',
  ),
);

const leaf = fc.record(
  {
    type: fc.constant('text'),
    text,
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    strikethrough: fc.boolean(),
    code: fc.boolean(),
  },
  { requiredKeys: ['type', 'text'] },
);
const link = fc.record({ type: fc.constant('link'), url: address, children: fc.array(leaf) });
const inlines = fc.array(fc.oneof(leaf, link), { maxLength: 4 });

const simple = fc.record({ type: fc.constantFrom('paragraph', 'quote'), children: inlines });
const heading = fc.record({ type: fc.constant('heading'), level: fc.integer({ min: 1, max: 6 }), children: inlines });
const code = fc.record({ type: fc.constant('code'), language: text, children: inlines });
const image = fc.record({
  type: fc.constant('image'),
  image: fc.record({ url: address, alternativeText: text, caption: fc.option(text), width: fc.nat() }),
  children: fc.constant([]),
});
const { list } = fc.letrec<{ list: unknown; item: unknown }>((tie) => ({
  item: fc.record({ type: fc.constant('list-item'), children: inlines }),
  list: fc.record({
    type: fc.constant('list'),
    format: fc.constantFrom('ordered', 'unordered'),
    children: fc.array(fc.oneof({ maxDepth: 4 }, tie('item'), tie('list')), { maxLength: 4 }),
  }),
}));

/** What the CMS may hold, written by somebody who means no good. */
export const arbitraryBlocks: fc.Arbitrary<Blocks> = fc
  .array(fc.oneof(simple, heading, code, image, list))
  .map((blocks): unknown => blocks)
  .filter(isBlocks);

/** Nodes put together at random: kinds that do not exist, children where none belong, values of any type. */
export const arbitraryTrees: fc.Arbitrary<Blocks> = fc
  .letrec((tie) => ({
    node: fc.record(
      {
        type: fc.oneof(
          fc.constantFrom('paragraph', 'heading', 'list', 'list-item', 'code', 'link', 'image', 'text', 'quote'),
          fc.constantFrom('embed', 'constructor', '__proto__', 'toString'),
          fc.jsonValue(),
        ),
        text: fc.oneof(text, fc.jsonValue()),
        url: fc.oneof(address, fc.jsonValue()),
        level: fc.jsonValue(),
        language: fc.oneof(text, fc.jsonValue()),
        image: fc.oneof(fc.record({ url: address, caption: text, width: fc.jsonValue() }), fc.jsonValue()),
        bold: fc.jsonValue(),
        children: fc.oneof(
          { maxDepth: 4 },
          fc.jsonValue(),
          fc.array(fc.oneof({ maxDepth: 4 }, fc.jsonValue(), tie('node')), { maxLength: 4 }),
        ),
      },
      { requiredKeys: ['type'] },
    ),
  }))
  .node.map((node): unknown => [node])
  .filter(isBlocks);

/** As much as a program can know of what came over the wire. */
function isBlocks(value: unknown): value is Blocks {
  return Array.isArray(value);
}
