import { calendar } from '@kurultai/sdk/calendar';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { panel } from '../../helpers/kazakh-programme';

const options = { host: 'balkhash.kz', stamp: '2024-03-01T00:00:00Z' } as const;
const octets = (text: string) => new TextEncoder().encode(text);

/** Kazakh words, emoji of one and of many characters, and all that means something in an iCalendar object. */
const piece = fc.oneof(
  fc.constantFrom(
    'Қазақстан',
    'ә',
    'ғ',
    'ұлттық ',
    'і',
    'ң',
    '👩🏽‍🏫',
    '🇰🇿',
    '😀',
    '\\',
    ';',
    ',',
    ':',
    '"',
    '\n',
    '\r\n',
    '\\n',
    '\t',
  ),
  fc.string({ unit: 'binary' }),
);
const words = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const withTitle = (title: string) => calendar([{ ...panel, title, abstract: null }], options);

test('no line is longer than 75 octets, and all end with CRLF', () => {
  fc.assert(
    fc.property(words, (title) => {
      const text = withTitle(title);
      expect(text.endsWith('\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n')) expect(octets(line).length).toBeLessThanOrEqual(75);
    }),
  );
});

test('a line is never cut inside a character', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  fc.assert(
    fc.property(words, (title) => {
      const bytes = Buffer.from(withTitle(title));
      for (let start = 0; start < bytes.length; ) {
        const end = bytes.indexOf('\r\n', start);
        decoder.decode(bytes.subarray(start, end));
        start = end + 2;
      }
    }),
  );
});

test('each line is filled as far as its next character allows', () => {
  fc.assert(
    fc.property(words, (title) => {
      const lines = withTitle(title).split('\r\n');
      for (const [index, line] of lines.entries()) {
        const next = lines[index + 1];
        if (!next?.startsWith(' ')) continue;
        const [first = ''] = next.slice(1);
        expect(octets(line).length + octets(first).length).toBeGreaterThan(75);
      }
    }),
  );
});

test('another program reads back what was written, without what no calendar may hold', () => {
  fc.assert(
    fc.property(words, (title) => {
      const read = new ICAL.Component(ICAL.parse(withTitle(title)))
        .getFirstSubcomponent('vevent')
        ?.getFirstPropertyValue('summary');
      const allowed = title
        .replaceAll(/\r\n?/g, '\n')
        // RFC 5545 §3.1, CONTROL: of those in Unicode, the ones from U+0080 on are let be.
        .replaceAll(/[^\P{Cc}\t\n\x80-\x9F]/gu, '');
      expect(read ?? '').toBe(allowed);
    }),
  );
});

test('a text cannot add lines of its own', () => {
  const text = withTitle('x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:evil');
  expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1);
  expect(text.match(/^UID:/gm)).toHaveLength(1);
});
