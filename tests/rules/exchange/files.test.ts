import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { js2xliff, jsToXliff12, xliff2js, xliff12ToJs } from 'xliff';
import type { Content } from '../../../cms/src/plugins/conference/server/src/translation/exchange/content';
import {
  decodeWords,
  encodeWords,
} from '../../../cms/src/plugins/conference/server/src/translation/exchange/field-words';
import { readTagged } from '../../../cms/src/plugins/conference/server/src/translation/exchange/tagged-text';
import type { ReadUnit, Unit } from '../../../cms/src/plugins/conference/server/src/translation/exchange/unit';
import { writable } from '../../../cms/src/plugins/conference/server/src/translation/exchange/xml-text';
import { someBlocks, someText } from '../../helpers/exchange/arbitrary-blocks';
import { documentOf, fileOf, formats, read, unit } from '../../helpers/exchange/files';
import { schemaFault } from '../../helpers/exchange/xliff-schema';

const rich = encodeWords(
  [
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'О чём' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Говорим о ' },
        { type: 'text', text: 'качестве', bold: true, italic: true },
        { type: 'text', text: '.\nИ ' },
        { type: 'link', url: '/news', children: [{ type: 'text', text: 'новостях', strikethrough: true }] },
      ],
    },
  ],
  'blocks',
).content;

const everyState: readonly Unit[] = [
  unit({ maxLength: 250, notes: ['Когда: 2024-04-10 10:00', 'Не больше 250 знаков.'] }),
  unit({ field: 'subtitle', target: ['Алқа'], state: 'outdated' }),
  unit({ field: 'conclusions', kind: 'blocks', source: rich, target: rich, state: 'machine' }),
  unit({ field: 'abstract', kind: 'blocks', source: rich, target: rich, state: 'finished' }),
];
const documents = [documentOf(...everyState), documentOf(unit({ type: 'api::page.page', documentId: 'xyz' }))];

/** Of rich text in a cell, as tools for XLIFF have it. */
const contentOf = ({ isTagged, target = [] }: ReadUnit): Content => {
  const [text] = target;
  return isTagged && typeof text === 'string' ? readTagged(text).content : target;
};

describe.each(formats)('%s', (format) => {
  test('is read as it was written, with what each unit was made from and how far it is', async () => {
    const { source, target, units } = await read(await fileOf(format, documents), 20, 7);
    expect([source, target]).toEqual(['ru', 'kk']);
    const separator = format === 'xliff21' ? '.' : '/';
    expect(units.map(({ id }) => id)).toEqual(
      [
        'panel/abc/title',
        'panel/abc/subtitle',
        'panel/abc/conclusions',
        'panel/abc/abstract',
        'api::page.page/xyz/title',
      ].map((id) => id.replaceAll('/', separator)),
    );
    expect(units.slice(0, 4).map(({ isDone }) => isDone)).toEqual([
      format === 'csv' ? undefined : format === 'xliff12' ? undefined : false,
      false,
      false,
      true,
    ]);
    expect(units.every(({ mark }) => mark === 'ru.kk..0123456789abcdef')).toBe(true);
  });

  test('holds any text and any rich text', async () => {
    const written = fc.tuple(someText, someBlocks);
    await fc.assert(
      fc.asyncProperty(written, async ([line, blocks]) => {
        const { content } = encodeWords(blocks, 'blocks');
        const text = encodeWords(line, 'text').content;
        const units = [
          unit({ source: ['x'], target: text, state: 'finished' }),
          unit({ field: 'abstract', kind: 'blocks', source: content, target: content, state: 'finished' }),
        ];
        const { units: found } = await read(await fileOf(format, [documentOf(...units)]));
        const words = (of: ReadUnit | undefined) => (of?.target ?? []).join('');
        expect(words(found[0])).toBe(writable(line));
        const encoded = encodeWords(blocks, 'blocks');
        const back = found[1] && decodeWords(contentOf(found[1]), encoded, 'blocks');
        expect(back).toEqual(decodeWords(content, encoded, 'blocks'));
      }),
      { numRuns: 60 },
    );
  });
});

test('XLIFF is valid by the schemas of OASIS, whatever is in it', async () => {
  expect(schemaFault(await fileOf('xliff12', documents), '1.2')).toBeUndefined();
  expect(schemaFault(await fileOf('xliff21', documents), '2.1')).toBeUndefined();
  expect(schemaFault(await fileOf('xliff12', []), '1.2')).toBeUndefined();
  expect(schemaFault(await fileOf('xliff21', []), '2.1')).toBeUndefined();
  await fc.assert(
    fc.asyncProperty(someBlocks, someText, async (blocks, note) => {
      const { content } = encodeWords(blocks, 'blocks');
      const file = [documentOf(unit({ kind: 'blocks', source: content, target: content, notes: [note] }))];
      expect(schemaFault(await fileOf('xliff12', file), '1.2')).toBeUndefined();
      expect(schemaFault(await fileOf('xliff21', file), '2.1')).toBeUndefined();
    }),
    { numRuns: 30 },
  );
  const broken = (await fileOf('xliff12', documents)).replace('state="needs-translation"', 'state="outdated"');
  expect(schemaFault(broken, '1.2')).toContain('outdated');
});

describe('another library', () => {
  /** What it has of a unit; it fails where it has none. */
  const unitIn = ({ resources }: Awaited<ReturnType<typeof xliff2js>>, group: string, id: string) => {
    const found = resources.panel?.[group]?.groupUnits[id];
    if (!found) throw new Error(`It has no ${id}.`);
    return found;
  };

  test('reads XLIFF 1.2, changes it and writes it anew', async () => {
    const file = await xliff12ToJs(await fileOf('xliff12', documents));
    const abstract = unitIn(file, 'panel/abc', 'panel/abc/abstract');
    expect(abstract.source[1]?.GenericSpan).toMatchObject({ id: '2', ctype: 'x-paragraph' });
    unitIn(file, 'panel/abc', 'panel/abc/title').target = 'Сапа';
    const { units } = await read(await jsToXliff12(file));
    expect(units[0]).toMatchObject({ target: ['Сапа'], mark: 'ru.kk..0123456789abcdef' });
    expect(JSON.stringify(units[3]?.target)).toBe(JSON.stringify(units[3]?.source));
  });

  test('reads XLIFF 2.1, changes it and writes it anew', async () => {
    const file = await xliff2js(await fileOf('xliff21', documents));
    unitIn(file, 'panel.abc', 'panel.abc.title').target = 'Сапа';
    const { units } = await read(await js2xliff(file));
    expect(units[0]).toMatchObject({ id: 'panel.abc.title', target: ['Сапа'], mark: 'ru.kk..0123456789abcdef' });
    expect(JSON.stringify(units[3]?.target)).toBe(JSON.stringify(units[3]?.source));
  });
});
