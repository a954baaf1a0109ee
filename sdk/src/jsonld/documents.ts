import type { Locale } from '../locale.js';
import type { PageOf } from '../page-of.js';
import type { IsoDate, IsoDateTime } from '../scalars.js';

/** What languages something is written in. */
interface Written<Language extends string> {
  readonly language: Language;
  readonly localizations?: readonly { readonly locale: Language; readonly language: Language }[] | undefined;
}

/** A picture by its address, as the CMS gives it. */
interface Media {
  readonly url: string;
}

/** Where something is. */
export interface Located {
  readonly city?: string | null | undefined;
  /** ISO 3166-1, two letters. */
  readonly country?: string | null | undefined;
  readonly address?: string | null | undefined;
}

/** An institution, as any call of the SDK gives it. */
export interface JsonLdInstitution<Language extends string = Locale>
  extends PageOf<'ConferenceInstitution', Language>,
    Located {
  readonly name: string;
  readonly shortName?: string | null | undefined;
  readonly kind?: string | undefined;
  readonly website?: string | null | undefined;
  readonly logo?: Media | null | undefined;
}

/** A person, as any call of the SDK gives one. */
export interface JsonLdExpert<Language extends string = Locale> extends PageOf<'ConferenceExpert', Language> {
  readonly name: string;
  readonly position?: string | null | undefined;
  readonly institution?: JsonLdInstitution<Language> | null | undefined;
  readonly photo?: Media | null | undefined;
  readonly website?: string | null | undefined;
  readonly links?: readonly { readonly url: string }[] | undefined;
}

/** An event as panels and articles name theirs. */
export interface JsonLdEventLink<Language extends string = Locale>
  extends PageOf<'ConferenceEvent', Language>,
    Located {
  readonly title: string;
  readonly timeZone?: string | undefined;
  readonly attendance?: 'mixed' | 'offline' | 'online' | undefined;
}

/** A room, and the institution whose building it is in. */
interface JsonLdRoom<Language extends string = Locale> {
  readonly name: string;
  readonly building?: JsonLdInstitution<Language> | null | undefined;
}

/** A panel, as any call of the SDK gives it. */
export interface JsonLdPanel<Language extends string = Locale> extends PageOf<'ConferencePanel', Language> {
  readonly title: string;
  readonly subtitle?: string | null | undefined;
  readonly state: 'planned' | 'confirmed' | 'moved' | 'cancelled';
  readonly startsAt: IsoDateTime | null;
  readonly endsAt: IsoDateTime | null;
  readonly streamUrl?: string | null | undefined;
  readonly spokenLanguages?: readonly string[] | undefined;
  readonly room?: JsonLdRoom<Language> | null | undefined;
  readonly speakers?: readonly JsonLdExpert<Language>[] | undefined;
  readonly moderators?: readonly JsonLdExpert<Language>[] | undefined;
  readonly day?:
    | { readonly date: IsoDate; readonly event?: JsonLdEventLink<Language> | null | undefined }
    | null
    | undefined;
}

/** An event; with `days`, as `programme` gives it, its panels too. */
export interface JsonLdEvent<Language extends string = Locale> extends JsonLdEventLink<Language>, Written<Language> {
  readonly kind?: string | undefined;
  readonly summary?: string | null | undefined;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly website?: string | null | undefined;
  readonly cover?: Media | null | undefined;
  readonly venue?: JsonLdInstitution<Language> | null | undefined;
  readonly organisers?: readonly JsonLdInstitution<Language>[] | undefined;
  readonly days?:
    | readonly { readonly date: IsoDate; readonly panels?: readonly JsonLdPanel<Language>[] | undefined }[]
    | undefined;
}

/** A piece of news, as any call of the SDK gives it. */
export interface JsonLdArticle<Language extends string = Locale> extends PageOf<'ConferenceArticle', Language> {
  readonly language: Language;
  readonly title: string;
  readonly kind: string;
  readonly lead?: string | null | undefined;
  readonly publishedOn?: IsoDate | null | undefined;
  readonly updatedAt?: IsoDateTime | null | undefined;
  readonly byline?: string | null | undefined;
  readonly cover?: Media | null | undefined;
  readonly event?: JsonLdEventLink<Language> | null | undefined;
  readonly experts?: readonly JsonLdExpert<Language>[] | undefined;
}
