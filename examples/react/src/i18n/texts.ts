import type { Locale, Panel } from '@kurultai/sdk/fetch';
import type { Plural } from './plural';

/** Everything that the application itself says; what the conference says comes from the CMS. */
export interface Texts {
  /** The language's own name for itself. */
  readonly language: string;
  readonly skip: string;
  readonly languages: string;
  readonly programme: string;
  readonly backToProgramme: string;
  /** Says whose clock the times are on; `{zone}` is its name. */
  readonly clock: string;
  readonly filters: {
    readonly title: string;
    readonly day: string;
    readonly allDays: string;
    readonly room: string;
    readonly allRooms: string;
    readonly topic: string;
    readonly allTopics: string;
    readonly format: string;
    readonly allFormats: string;
    readonly search: string;
    readonly clear: string;
    readonly found: Plural;
  };
  readonly panel: {
    readonly date: string;
    readonly time: string;
    readonly timeUnknown: string;
    readonly room: string;
    readonly topics: string;
    readonly spokenLanguages: string;
    readonly moderators: string;
    readonly speakers: string;
    readonly talks: string;
    readonly conclusions: string;
    readonly gallery: string;
    readonly highlighted: string;
    readonly stream: string;
    readonly recording: string;
  };
  readonly formats: Readonly<Record<Panel['format'], string>>;
  /** `null` where there is nothing to point out. */
  readonly states: Readonly<Record<Panel['state'], string | null>>;
  /** `{language}` is one of `inLanguage`. */
  readonly notTranslated: string;
  readonly partlyTranslated: string;
  readonly inLanguage: Readonly<Record<Locale, string>>;
  readonly loading: string;
  readonly empty: { readonly event: string; readonly programme: string; readonly found: string };
  readonly faults: {
    readonly unavailable: string;
    readonly unexpected: string;
    readonly again: string;
    readonly notFound: string;
    readonly notFoundAdvice: string;
  };
}
