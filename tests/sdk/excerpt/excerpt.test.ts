import type { Blocks } from '@kurultai/sdk';
import { excerpt } from '@kurultai/sdk/excerpt';
import { toText } from '@kurultai/sdk/richtext';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryBlocks } from '../richtext/arbitrary-blocks';

const paragraph = (text: string): Blocks[number] => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const graphemes = (text: string) => [...new Intl.Segmenter('kk').segment(text)].length;

describe('excerpt', () => {
  test('ends after a whole word', () => {
    const blocks = [paragraph('Балқаш көлінің болашағы, оның суы туралы')];
    expect(excerpt(blocks, 40)).toBe('Балқаш көлінің болашағы, оның суы туралы');
    expect(excerpt(blocks, 25)).toBe('Балқаш көлінің болашағы…');
    expect(excerpt(blocks, 24)).toBe('Балқаш көлінің болашағы…');
    expect(excerpt(blocks, 23)).toBe('Балқаш көлінің…');
  });

  test('cuts one long word inside, but never a character', () => {
    expect(excerpt([paragraph('🇰🇿🇰🇿🇰🇿🇰🇿')], 3)).toBe('🇰🇿🇰🇿…');
    expect(excerpt([paragraph('й'.normalize('NFD').repeat(4))], 3)).toBe(`${'й'.normalize('NFD').repeat(2)}…`);
  });

  test('is never longer than asked, and is the beginning of the text', () => {
    fc.assert(
      fc.property(arbitraryBlocks, fc.integer({ min: 1, max: 60 }), (blocks, length) => {
        const whole = toText(blocks).replace(/\s+/g, ' ');
        const cut = excerpt(blocks, length);
        expect(graphemes(cut)).toBeLessThanOrEqual(length);
        if (cut !== whole) expect(whole.startsWith(cut.slice(0, -1))).toBe(true);
        if (graphemes(whole) <= length) expect(cut).toBe(whole);
      }),
    );
  });

  test.each([0, -1, 1.5, Number.NaN])('refuses a length of %j, and says what to give', (length) => {
    expect(() => excerpt([paragraph('сөз')], length)).toThrow(/whole number/);
  });
});
