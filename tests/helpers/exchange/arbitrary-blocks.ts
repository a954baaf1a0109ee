import fc from 'fast-check';

/** Text as people and machines write it: letters, signs of XML and CSV, line breaks, what nobody can see. */
export const someText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '<b1>',
    '</p2>',
    '&amp;',
    ']]>',
    '<!-- -->',
    '"',
    "'=1+1",
    '=SUM(A1)',
    '; ,\t',
    'a\nb',
    '\r\n',
    'Қазақ ғылымы',
    '',
  ),
);

const marks = fc.record(
  { bold: fc.constant(true), italic: fc.constant(true), underline: fc.constant(true), code: fc.constant(true) },
  { requiredKeys: [] },
);
const text = fc.tuple(someText, marks).map(([value, marked]) => ({ type: 'text', text: value, ...marked }));
const link = fc
  .tuple(fc.constantFrom('https://example.org', '/news'), fc.array(text, { minLength: 1, maxLength: 2 }))
  .map(([url, children]) => ({ type: 'link', url, children }));
const inline = fc.array(fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: link }), {
  minLength: 1,
  maxLength: 5,
});

const item = inline.map((children) => ({ type: 'list-item', children }));
const format = fc.constantFrom('ordered', 'unordered');
const list = fc.letrec((tie) => ({
  list: fc
    .tuple(format, fc.array(fc.oneof({ depthSize: 'small' }, item, tie('list')), { minLength: 1, maxLength: 3 }))
    .map(([kind, children]) => ({ type: 'list', format: kind, children })),
})).list;
const image = someText.map((alternativeText) => ({
  type: 'image',
  image: {
    name: 'hall.jpg',
    url: '/uploads/hall.jpg',
    alternativeText,
    width: 1,
    height: 1,
    hash: 'hall',
    ext: '.jpg',
  },
  children: [{ type: 'text', text: '' }],
}));
const block = fc.oneof(
  { weight: 4, arbitrary: inline.map((children) => ({ type: 'paragraph', children })) },
  fc.tuple(fc.integer({ min: 1, max: 6 }), inline).map(([level, children]) => ({ type: 'heading', level, children })),
  inline.map((children) => ({ type: 'quote', children })),
  fc.array(text, { minLength: 1, maxLength: 2 }).map((children) => ({ type: 'code', language: 'js', children })),
  list,
  image,
);

/** Any rich text that Strapi takes. */
export const someBlocks = fc.array(block, { minLength: 1, maxLength: 5 });
