import type { PageOf } from '../page-of.js';
import type { IsoDateTime } from '../scalars.js';
import { wholeAddress } from '../whole-address.js';
import { type ContentLine, plain, text } from './content-line.js';
import { sequence, utc } from './date-values.js';
import type { CalendarOptions } from './options.js';

/** The lines of a VEVENT by its UID. */
export type Entry = readonly [uid: string, lines: readonly ContentLine[]];

interface Identified<Language extends string> extends PageOf<'ConferenceEvent' | 'ConferencePanel', Language> {
  readonly documentId: string;
  readonly guid?: string | null | undefined;
  readonly updatedAt?: IsoDateTime | null | undefined;
}

/**
 * A document as a VEVENT: its UID, revision and address, then lines of its kind. DTSTAMP is when it was last revised, since there is no
 * METHOD; LAST-MODIFIED would say the same (RFC 5545 §3.8.7.2).
 */
export function entry<Language extends string>(
  document: Identified<Language>,
  { host, stamp, uid: kind, pageUrl }: CalendarOptions<Language>,
  lines: readonly ContentLine[],
): Entry {
  const { documentId, guid, updatedAt } = document;
  const uid = (kind === 'guid' && guid) || `${documentId}@${host}`;
  return [
    uid,
    [
      'BEGIN:VEVENT',
      text('UID', [uid, '']),
      plain('DTSTAMP', utc(updatedAt ?? stamp)),
      plain('SEQUENCE', updatedAt && sequence(updatedAt)),
      plain('URL', pageUrl && wholeAddress(pageUrl(document))),
      ...lines,
      'END:VEVENT',
    ],
  ];
}
