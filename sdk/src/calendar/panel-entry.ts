import { wholeAddress } from '../whole-address.js';
import { plain, text } from './content-line.js';
import { utc } from './date-values.js';
import { describe } from './description.js';
import type { CalendarPanel } from './documents.js';
import { type Entry, entry } from './entry.js';
import type { CalendarOptions } from './options.js';
import { together, wordsOf } from './words.js';

/** Any other panel takes place, one that was moved at the time that it now has. */
const statuses: Readonly<Record<string, string>> = { planned: 'TENTATIVE', cancelled: 'CANCELLED' };

/** A panel as a VEVENT (RFC 5545 §3.6.1); none as long as it has no time. */
export function panelEntries<Language extends string>(
  panel: CalendarPanel<Language>,
  options: CalendarOptions<Language>,
): readonly Entry[] {
  const { startsAt, endsAt, room, state, streamUrl, topics = [] } = panel;
  if (!startsAt) return [];
  return [
    entry(panel, options, [
      plain('DTSTART', utc(startsAt)),
      // It must be later than DTSTART (RFC 5545 §3.8.2.2); a panel whose end nobody knows has none.
      plain('DTEND', endsAt && endsAt > startsAt && utc(endsAt)),
      text('SUMMARY', wordsOf(panel, 'title')),
      text('DESCRIPTION', describe(panel)),
      text('LOCATION', together(', ', wordsOf(room, 'name'), wordsOf(room?.building, 'name'))),
      // One a topic, since each may be named in another language (§3.8.1.2 allows several).
      ...topics.map((topic) => text('CATEGORIES', wordsOf(topic, 'title'))),
      plain('STATUS', statuses[state] ?? 'CONFIRMED'),
      // RFC 7986 §5.11.
      plain('CONFERENCE;VALUE=URI', streamUrl && wholeAddress(streamUrl)),
    ]),
  ];
}
