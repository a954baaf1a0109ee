import type { Locale } from '../locale.js';
import type { PageUrl } from '../page-of.js';
import type { IsoDateTime } from '../scalars.js';

/** What a calendar needs beside its content. */
export interface CalendarOptions<Language extends string = Locale> {
  /**
   * The domain that UIDs end in, `<documentId>@<host>`: calendars know an entry again by its UID, so keep it for good. A panel has the
   * same UID in every language.
   */
  readonly host: string;
  /** When the content was read, as DTSTAMP of documents that came without `updatedAt`. Nothing here looks at a clock. */
  readonly stamp: Date | IsoDateTime;
  /** `'guid'`: the `guid` that a document was imported with is its UID, where it has one. Default `'documentId'`. */
  readonly uid?: 'documentId' | 'guid' | undefined;
  /** The whole address of a page, for URL. Default: none is named. */
  readonly pageUrl?: PageUrl<'ConferenceEvent' | 'ConferencePanel', Language> | undefined;
  /** What the calendar is called. Default: as its event or day; panels alone have no name. */
  readonly name?: string | undefined;
  /** Whole minutes after which subscribers should ask again. Default 60. */
  readonly refreshMinutes?: number | undefined;
}
