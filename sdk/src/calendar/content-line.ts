import type { Words } from './words.js';

/** Octets in a line without its line break (RFC 5545 §3.1). */
const LIMIT = 75;

/** A property of an iCalendar object, unfolded and without its line break; `''` where it would have no value. */
export type ContentLine = string;

/** A property whose value is of a type that needs no escaping: a date, an address, a number. */
export const plain = (name: string, value: string | false | null | undefined): ContentLine =>
  value ? `${name}:${value}` : '';

/** A property whose value is text, with its language (RFC 5545 §3.2.10) where that is known. */
export const text = (name: string, [value, language]: Words): ContentLine =>
  plain(language ? `${name};LANGUAGE=${language}` : name, value && escapeText(value));

/** TEXT (RFC 5545 §3.3.11): of the control characters only tabs may stand in it, and line breaks as `\n`. */
function escapeText(value: string): string {
  return value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?![\t\x80-\x9F])\p{Cc}/gu, '');
}

/**
 * A line with its line break, cut into pieces of at most 75 octets, each but the first behind a space, never inside a character
 * (RFC 5545 §3.1).
 */
export function fold(line: ContentLine): string {
  if (!line) return '';
  let folded = '';
  let room = LIMIT;
  for (const character of line) {
    const size = octetsOf(character);
    if (size > room) {
      folded += '\r\n ';
      room = LIMIT - 1;
    }
    folded += character;
    room -= size;
  }
  return `${folded}\r\n`;
}

/** Octets of a character in UTF-8 (RFC 3629 §3). Half a surrogate pair is sent as U+FFFD, which has three. */
function octetsOf(character: string): number {
  if (character.length > 1) return 4;
  if (character < '\x80') return 1;
  return character < '\u0800' ? 2 : 3;
}
