import type { Article, Event, Institution, Locale, Panel } from '@kurultai/sdk';
import type { Plural } from './plural';

/** Everything that the site itself says; what the conference says comes from the CMS. */
export interface Texts {
  /** The language's own name for itself. */
  readonly language: string;
  readonly navigation: {
    readonly skip: string;
    readonly menu: string;
    readonly languages: string;
    readonly days: string;
    readonly home: string;
  };
  readonly sections: {
    readonly about: string;
    readonly programme: string;
    readonly topics: string;
    readonly experts: string;
    readonly institutions: string;
    readonly organisers: string;
    readonly venue: string;
    readonly news: string;
    readonly latestNews: string;
    readonly allNews: string;
    readonly newerNews: string;
    readonly olderNews: string;
    readonly awards: string;
    readonly testimonials: string;
    readonly talks: string;
    readonly conclusions: string;
    readonly gallery: string;
    readonly fromProgramme: string;
    readonly asModerator: string;
    readonly asSpeaker: string;
  };
  readonly facts: {
    readonly date: string;
    readonly time: string;
    readonly room: string;
    readonly format: string;
    readonly topics: Plural;
    readonly spokenLanguages: Plural;
    readonly moderators: Plural;
    readonly speakers: Plural;
    readonly institution: string;
    readonly place: string;
    readonly address: string;
    readonly accreditation: string;
    readonly director: string;
    readonly website: string;
    readonly links: string;
    readonly showOnMap: string;
    readonly stream: string;
    readonly recording: string;
  };
  readonly programme: {
    readonly sessions: Plural;
    readonly minutes: Plural;
    readonly wholeDay: string;
    /** Says whose clock the times are on; `{zone}` is its name. */
    readonly clock: string;
    readonly timeUnknown: string;
    readonly highlighted: string;
    readonly empty: string;
  };
  /** Says that words are in another language; `{languages}` is how, from `inLanguage`. */
  readonly translation: {
    readonly notTranslated: string;
    readonly partlyTranslated: string;
    readonly inLanguage: Readonly<Record<Locale, string>>;
  };
  readonly formats: Readonly<Record<Panel['format'], string>>;
  /** `null` where there is nothing to point out. */
  readonly states: Readonly<Record<Panel['state'], string | null>>;
  readonly attendance: Readonly<Record<Event['attendance'], string>>;
  readonly articleKinds: Readonly<Record<Article['kind'], string>>;
  readonly institutionKinds: Readonly<Record<Institution['kind'], string | null>>;
  readonly empty: {
    readonly event: string;
    readonly news: string;
    readonly experts: string;
    readonly institutions: string;
  };
  readonly faults: Readonly<Record<'notFound' | 'unavailable' | 'unexpected', Fault>> & {
    /** For those who take the code of the country, `kz`, for that of its language. */
    readonly countryCode: string;
  };
}

/** What a page says in place of its content. */
export interface Fault {
  readonly title: string;
  readonly advice: string;
}
