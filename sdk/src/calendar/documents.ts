import type { Worded } from '../language-of-field.js';
import type { Locale } from '../locale.js';
import type { PageOf } from '../page-of.js';
import type { Blocks, IsoDate, IsoDateTime } from '../scalars.js';

/** What a calendar can use of any document, where it was asked for. */
interface Revised {
  readonly documentId: string;
  readonly guid?: string | null | undefined;
  readonly updatedAt?: IsoDateTime | null | undefined;
}

/** Somebody by name. */
export interface CalendarPerson extends Worded {
  readonly name: string;
}

/** The institution whose building it is. */
interface Building extends Worded {
  readonly name: string;
  readonly city?: string | null | undefined;
}

/** A room. */
interface Room extends Worded {
  readonly name: string;
  readonly building?: Building | null | undefined;
}

/** A topic. */
interface Topic extends Worded {
  readonly title: string;
}

/** A talk, and who gives it. */
interface CalendarTalk extends Worded {
  readonly title: string;
  readonly speakers?: readonly CalendarPerson[] | undefined;
}

/** A panel as any call of the SDK gives it, or a query of your own with these fields. */
export interface CalendarPanel<Language extends string = Locale>
  extends Revised,
    Omit<Worded, 'locale'>,
    PageOf<'ConferencePanel', Language> {
  readonly title: string;
  readonly subtitle?: string | null | undefined;
  readonly abstract?: Blocks | null | undefined;
  readonly state: 'planned' | 'confirmed' | 'moved' | 'cancelled';
  readonly startsAt: IsoDateTime | null;
  readonly endsAt: IsoDateTime | null;
  readonly streamUrl?: string | null | undefined;
  readonly room?: Room | null | undefined;
  readonly topics?: readonly Topic[] | undefined;
  readonly moderators?: readonly CalendarPerson[] | undefined;
  readonly speakers?: readonly CalendarPerson[] | undefined;
  readonly talks?: readonly CalendarTalk[] | undefined;
}

/** A day with its panels. */
export interface CalendarDay<Language extends string = Locale> extends Worded {
  readonly __typename: 'ConferenceDay';
  readonly title: string | null;
  readonly date: IsoDate;
  readonly panels: readonly CalendarPanel<Language>[];
}

/** A conference; with `days`, as `programme` gives it, its panels too. */
export interface CalendarEvent<Language extends string = Locale>
  extends Revised,
    Omit<Worded, 'locale'>,
    PageOf<'ConferenceEvent', Language> {
  readonly title: string;
  readonly summary?: string | null | undefined;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly city?: string | null | undefined;
  readonly venue?: Building | null | undefined;
  readonly days?: readonly CalendarEventDay<Language>[] | undefined;
}

/** A day of an event; `event` gives days without their panels, `programme` with them. */
interface CalendarEventDay<Language extends string> {
  readonly date: IsoDate;
  readonly panels?: readonly CalendarPanel<Language>[] | undefined;
}
