import { type Collection, getItem, type ListOptions, listItems } from './collection.js';
import type {
  Article,
  ArticleSummary,
  Day,
  DaySummary,
  Event,
  EventSummary,
  Expert,
  ExpertSummary,
  Institution,
  InstitutionSummary,
  Panel,
  PanelSummary,
  Programme,
} from './documents.js';
import type {
  ConferenceArticleFiltersInput,
  ConferenceDayFiltersInput,
  ConferenceEventFiltersInput,
  ConferenceExpertFiltersInput,
  ConferenceInstitutionFiltersInput,
  ConferencePanelFiltersInput,
} from './generated/graphql.js';
import * as documents from './generated/graphql.js';
import type { Locale } from './locale.js';
import { inRunningOrder } from './running-order.js';
import { createTransport, type Transport } from './transport.js';

export interface ConferenceOptions {
  /** The whole GraphQL address of the CMS: `https://cms.example.org/graphql`. */
  readonly endpoint: string;
  /** The language to answer in. */
  readonly locale: Locale;
  /** An API token of the CMS, for what is not public. Keep it on a server. */
  readonly token?: string | undefined;
  /** Where browsers reach the CMS, when `endpoint` is an address that only servers know. Default: the host of `endpoint`. */
  readonly publicUrl?: string | undefined;
  /** A `fetch` to use in place of the platform's, to add caching or tracing. */
  readonly fetch?: typeof fetch | undefined;
}

/** A conference, in one language. Every call may throw a `NetworkError`, `HttpError` or `GraphqlError`. */
export interface Conference {
  readonly locale: Locale;
  readonly events: Collection<EventSummary, Event, ConferenceEventFiltersInput>;
  /** Days have no page and so no slug: `get` takes a date, `2024-04-10`. */
  readonly days: Collection<DaySummary, Day, ConferenceDayFiltersInput>;
  readonly panels: Collection<PanelSummary, Panel, ConferencePanelFiltersInput>;
  readonly experts: Collection<ExpertSummary, Expert, ConferenceExpertFiltersInput>;
  readonly institutions: Collection<InstitutionSummary, Institution, ConferenceInstitutionFiltersInput>;
  readonly articles: Collection<ArticleSummary, Article, ConferenceArticleFiltersInput>;
  /** The programme of the event with this slug, or `null` where there is none. */
  programme(eventSlug: string): Promise<Programme | null>;
  /** The same conference in another language. */
  in(locale: Locale): Conference;
  /** The whole address of a picture or file, which the CMS gives without its host. */
  mediaUrl(url: string): string;
}

/** Opens a conference: `createConference({ endpoint: 'http://localhost:1337/graphql', locale: 'kk' })`. */
export function createConference(options: ConferenceOptions): Conference {
  const { endpoint, token, fetch, publicUrl = endpoint } = options;
  return conferenceIn(options.locale, createTransport({ endpoint, token, fetch }), publicUrl);
}

function conferenceIn(locale: Locale, transport: Transport, publicUrl: string): Conference {
  return {
    locale,
    events: {
      list: (options?: ListOptions<ConferenceEventFiltersInput>) =>
        listItems(transport, locale, documents.EventsDocument, options),
      get: (slug) => getItem(transport, documents.EventDocument, { locale, slug }),
    },
    days: {
      list: (options?: ListOptions<ConferenceDayFiltersInput>) =>
        listItems(transport, locale, documents.DaysDocument, options),
      get: async (date) => {
        const day = await getItem(transport, documents.DayDocument, { locale, date });
        return day && { ...day, panels: inRunningOrder(day.panels) };
      },
    },
    panels: {
      list: (options?: ListOptions<ConferencePanelFiltersInput>) =>
        listItems(transport, locale, documents.PanelsDocument, options),
      get: (slug) => getItem(transport, documents.PanelDocument, { locale, slug }),
    },
    experts: {
      list: (options?: ListOptions<ConferenceExpertFiltersInput>) =>
        listItems(transport, locale, documents.ExpertsDocument, options),
      get: (slug) => getItem(transport, documents.ExpertDocument, { locale, slug }),
    },
    institutions: {
      list: (options?: ListOptions<ConferenceInstitutionFiltersInput>) =>
        listItems(transport, locale, documents.InstitutionsDocument, options),
      get: (slug) => getItem(transport, documents.InstitutionDocument, { locale, slug }),
    },
    articles: {
      list: (options?: ListOptions<ConferenceArticleFiltersInput>) =>
        listItems(transport, locale, documents.ArticlesDocument, options),
      get: (slug) => getItem(transport, documents.ArticleDocument, { locale, slug }),
    },
    programme: async (slug) => {
      const event = await getItem(transport, documents.ProgrammeDocument, { locale, slug });
      return event && { ...event, days: event.days.map((day) => ({ ...day, panels: inRunningOrder(day.panels) })) };
    },
    in: (other) => conferenceIn(other, transport, publicUrl),
    mediaUrl: (url) => new URL(url, publicUrl).href,
  };
}
