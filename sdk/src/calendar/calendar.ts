import type { Locale } from '../locale.js';
import { fold, text } from './content-line.js';
import type { CalendarDay, CalendarEvent, CalendarPanel } from './documents.js';
import type { Entry } from './entry.js';
import { eventEntry } from './event-entry.js';
import type { CalendarOptions } from './options.js';
import { panelEntries } from './panel-entry.js';
import { type Words, wordsOf } from './words.js';

/** What a calendar is made of. */
type Source<Language extends string> =
  | CalendarEvent<Language>
  | CalendarDay<Language>
  | readonly CalendarPanel<Language>[];

/**
 * An iCalendar object (RFC 5545), to serve as `text/calendar; charset=utf-8`: of an event all its panels and itself as an all-day
 * entry, of a day or a list its panels. Panels without a time are left out, and a panel that comes twice is written once. The same
 * input gives the same text.
 *
 * It has no METHOD: it is a copy to keep, not an invitation, which would need an ORGANIZER (RFC 5546 §3.2.1). It has no COLOR:
 * RFC 7986 §5.9 takes names of CSS, and topics have colours of any kind.
 * @throws TypeError where `pageUrl` or a stream's address is not a whole one.
 * @throws RangeError where a date or time is none.
 */
export function calendar<Language extends string = Locale>(
  source: Source<Language>,
  options: CalendarOptions<Language>,
): string {
  const { name, refreshMinutes = 60 } = options;
  const called: Words = name ? [name, ''] : wordsOf('title' in source ? source : null, 'title');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kurultai//SDK//EN',
    // RFC 7986 has two of these properties (§5.1, §5.7); calendars that are older know only the others.
    text('NAME', called),
    text('X-WR-CALNAME', called),
    `REFRESH-INTERVAL;VALUE=DURATION:PT${refreshMinutes}M`,
    `X-PUBLISHED-TTL:PT${refreshMinutes}M`,
    ...[...new Map(entriesOf(source, options)).values()].flat(),
    'END:VCALENDAR',
  ]
    .map(fold)
    .join('');
}

function entriesOf<Language extends string>(
  source: Source<Language>,
  options: CalendarOptions<Language>,
): readonly Entry[] {
  if ('startsOn' in source) {
    return [eventEntry(source, options), ...(source.days ?? []).flatMap((day) => entriesOf(day.panels ?? [], options))];
  }
  return ('date' in source ? source.panels : source).flatMap((panel) => panelEntries(panel, options));
}
