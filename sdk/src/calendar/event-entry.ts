import { plain, text } from './content-line.js';
import { date } from './date-values.js';
import type { CalendarEvent } from './documents.js';
import { type Entry, entry } from './entry.js';
import type { CalendarOptions } from './options.js';
import { together, wordsOf } from './words.js';

/**
 * A conference as one entry over all its days, ending on the first day that it no longer takes (RFC 5545 §3.6.1). It leaves those who go
 * free for its panels (TRANSP, §3.8.2.7).
 */
export function eventEntry<Language extends string>(
  event: CalendarEvent<Language>,
  options: CalendarOptions<Language>,
): Entry {
  return entry(event, options, [
    plain('DTSTART;VALUE=DATE', date(event.startsOn, 0)),
    plain('DTEND;VALUE=DATE', date(event.endsOn, 1)),
    text('SUMMARY', wordsOf(event, 'title')),
    text('DESCRIPTION', wordsOf(event, 'summary')),
    text('LOCATION', together(', ', wordsOf(event.venue, 'name'), wordsOf(event, 'city'))),
    'TRANSP:TRANSPARENT',
  ]);
}
