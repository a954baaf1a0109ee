import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOfCodes } from '../../../cms/src/plugins/conference/server/src/translation/exchange/check-codes';
import type { Content } from '../../../cms/src/plugins/conference/server/src/translation/exchange/content';
import {
  decodeWords,
  encodeWords,
} from '../../../cms/src/plugins/conference/server/src/translation/exchange/field-words';
import { matchCodes } from '../../../cms/src/plugins/conference/server/src/translation/exchange/match-codes';
import {
  decode,
  encode,
  tidyBlocks,
} from '../../../cms/src/plugins/conference/server/src/translation/exchange/rich-text';
import {
  readTagged,
  writeTagged,
} from '../../../cms/src/plugins/conference/server/src/translation/exchange/tagged-text';
import { textOf } from '../../../cms/src/plugins/conference/server/src/translation/words';
import { someBlocks } from '../../helpers/exchange/arbitrary-blocks';

const plain = (text: string) => ({ type: 'text', text });
const paragraph = (...children: readonly object[]) => ({ type: 'paragraph', children });

describe('rich text as content', () => {
  test('comes back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        const tidy = tidyBlocks(blocks);
        const encoded = encode(tidy);
        expect(decode(encoded.content, encoded)).toEqual(tidy);
        expect(textOf(tidy)).toBe(textOf(blocks));
      }),
    );
  });

  test('an editor’s own blocks need no tidying', () => {
    const blocks = [
      { type: 'heading', level: 2, children: [plain('О чём')] },
      paragraph(plain('a\nb '), { ...plain('c'), bold: true }, { ...plain('d'), bold: true, italic: true }, plain('.')),
      paragraph(plain(''), { type: 'link', url: '/n', children: [plain('n')] }, plain('')),
      { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [plain('1')] }] },
    ];
    expect(tidyBlocks(blocks)).toEqual(blocks);
  });

  test('a lone paragraph has no code of its own, and marks are shared', () => {
    const { content } = encode([
      paragraph(plain('a'), { ...plain('b'), bold: true }, { ...plain('c'), bold: true, italic: true }),
    ]);
    expect(writeTagged(content)).toBe('a<b1>b<i2>c</i2></b1>');
  });

  test('is its own translation, and fits its own codes', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        const source = encodeWords(blocks, 'blocks');
        expect(faultOfCodes(source, source.content)).toBeUndefined();
        expect(matchCodes(source, blocks, 'blocks')).toEqual(source.content);
      }),
    );
  });

  test('is read from a cell as it was written there', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        const source = encodeWords(blocks, 'blocks');
        const { content, fault } = readTagged(writeTagged(source.content));
        expect(fault).toBeUndefined();
        expect(decodeWords(content, source, 'blocks')).toEqual(decodeWords(source.content, source, 'blocks'));
      }),
    );
  });
});

const source = encode([
  { type: 'heading', level: 2, children: [plain('О чём')] },
  paragraph(plain('Говорим о '), { ...plain('качестве'), bold: true }, plain('.\nИ всё')),
  {
    type: 'list',
    format: 'unordered',
    children: [
      { type: 'list-item', children: [plain('раз')] },
      { type: 'list-item', children: [plain('два')] },
    ],
  },
]);

const translated = (tagged: string): Content => readTagged(tagged).content;

describe('the codes of a translation', () => {
  test('are numbered as they come', () => {
    expect(writeTagged(source.content)).toBe(
      '<h2-1>О чём</h2-1>\n<p2>Говорим о <b3>качестве</b3>.<br4/>И всё</p2>\n<ul5>\n<li6>раз</li6>\n<li7>два</li7></ul5>',
    );
  });

  test('may change places inside a paragraph', () => {
    const content = translated(
      '<h1>Не жайлы</h1><p2>Бәрі <br4/><b3>сапа</b3> туралы</p2><ul5><li6>бір</li6><li7>екі</li7></ul5>',
    );
    expect(faultOfCodes(source, content)).toBeUndefined();
    expect(decode(content, source)[1]).toEqual(
      paragraph(plain('Бәрі \n'), { ...plain('сапа'), bold: true }, plain(' туралы')),
    );
  });

  test.each([
    ['codeMissing', '3', '<h1>a</h1><p2>b<br4/></p2><ul5><li6>c</li6><li7>d</li7></ul5>'],
    ['codeUnknown', '9', '<h1>a</h1><p2><b3>b</b3><br4/><b9>x</b9></p2><ul5><li6>c</li6><li7>d</li7></ul5>'],
    ['codeTwice', '3', '<h1>a</h1><p2><b3>b</b3><b3>b</b3><br4/></p2><ul5><li6>c</li6><li7>d</li7></ul5>'],
    ['codeMoved', '1', '<p2><b3>b</b3><br4/></p2><h1>a</h1><ul5><li6>c</li6><li7>d</li7></ul5>'],
    ['codeMoved', '3', '<h1><b3>b</b3></h1><p2><br4/></p2><ul5><li6>c</li6><li7>d</li7></ul5>'],
    ['codeMoved', '6', '<h1>a</h1><p2><b3>b</b3><br4/></p2><ul5><li7>d</li7><li6>c</li6></ul5>'],
    ['codeMoved', '7', '<h1>a</h1><p2><b3>b</b3><br4/></p2><ul5><li6>c<li7>d</li7></li6></ul5>'],
    ['codeFilled', '4', '<h1>a</h1><p2><b3>b</b3><br4>x</br4></p2><ul5><li6>c</li6><li7>d</li7></ul5>'],
    ['wordsOutside', '1', '<h1>a</h1> stray <p2><b3>b</b3><br4/></p2><ul5><li6>c</li6><li7>d</li7></ul5>'],
  ])('that are wrong are named: %s of %s', (code, id, tagged) => {
    expect(faultOfCodes(source, translated(tagged))).toMatchObject({ code, id });
  });

  test.each([
    ['<b3>a', { code: 'codeUnclosed', name: '3' }],
    ['<b3>a<i4>b</b3></i4>', { code: 'codeCrossed', name: '3' }],
    ['a</b3>', { code: 'codeCrossed', name: '3' }],
  ])('that do not nest are seen as they are read: %s', (tagged, fault) => {
    expect(readTagged(tagged).fault).toEqual(fault);
  });

  test('are those of the source where a translation is built as it is, in an order of its own', () => {
    const written = [
      { type: 'heading', level: 2, children: [plain('Не жайлы')] },
      paragraph({ ...plain('Сапа'), bold: true }, plain(' туралы\nбәрі')),
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [plain('бір')] },
          { type: 'list-item', children: [plain('екі')] },
        ],
      },
    ];
    const content = matchCodes(source, written, 'blocks');
    expect(content && writeTagged(content)).toContain('<p2><b3>Сапа</b3> туралы<br4/>бәрі</p2>');
  });

  test('cannot hold a translation that is built otherwise', () => {
    expect(matchCodes(source, [paragraph(plain('Бір ғана абзац'))], 'blocks')).toBeUndefined();
  });
});
