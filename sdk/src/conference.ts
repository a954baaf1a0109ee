import { type AllOptions, allItems } from './all-items.js';
import type { Ask } from './asking.js';
import {
  type Collection,
  type FallbackOption,
  type Found,
  type GetOptions,
  getItem,
  getPage,
  type ListOptions,
  listItems,
} from './collection.js';
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
import type { Client } from './transport/client.js';
import type { ClientOptions } from './transport/options.js';

/** How to reach the CMS, and which words to ask it for. */
export type ConferenceOptions = ClientOptions &
  FallbackOption & {
    /** The language to answer in. */
    readonly locale: Locale;
    /** Where browsers reach the CMS, when `endpoint` is an address that only servers know. Default: the host of `endpoint`. */
    readonly publicUrl?: string | undefined;
  };

/** A conference, in one language. Every call may throw a `ConferenceError`. */
export interface Conference extends Client {
  readonly locale: Locale;
  readonly events: Collection<EventSummary, Found<Event>, ConferenceEventFiltersInput>;
  /** Days have no page and so no slug: `get` takes a date, `2024-04-10`. */
  readonly days: Collection<DaySummary, Day, ConferenceDayFiltersInput>;
  readonly panels: Collection<PanelSummary, Found<Panel>, ConferencePanelFiltersInput>;
  readonly experts: Collection<ExpertSummary, Found<Expert>, ConferenceExpertFiltersInput>;
  readonly institutions: Collection<InstitutionSummary, Found<Institution>, ConferenceInstitutionFiltersInput>;
  readonly articles: Collection<ArticleSummary, Found<Article>, ConferenceArticleFiltersInput>;
  /** The programme of the event that has this slug, or once had it, in any language; `null` where there is none. */
  programme(eventSlug: string, options?: GetOptions): Promise<Found<Programme> | null>;
  /** The same conference in another language. */
  in(locale: Locale, options?: FallbackOption): Conference;
  /** The whole address of a picture or file, which the CMS gives without its host. */
  mediaUrl(url: string): string;
}

/** Opens a conference over either transport. */
export function conferenceOver(client: Client, options: ConferenceOptions): Conference {
  const { endpoint, publicUrl = endpoint, locale, fallback = true } = options;
  return conferenceIn({ locale, fallback, client }, publicUrl);
}

function conferenceIn(ask: Ask, publicUrl: string): Conference {
  const { locale } = ask;
  return {
    locale,
    events: {
      ...lists((options?: ListOptions<ConferenceEventFiltersInput>) =>
        listItems(ask, documents.EventsDocument, options),
      ),
      get: (slug, options) => getPage(ask, documents.EventDocument, slug, options),
    },
    days: {
      ...lists((options?: ListOptions<ConferenceDayFiltersInput>) => listItems(ask, documents.DaysDocument, options)),
      get: async (date, options) => {
        const day = await getItem(ask, documents.DayDocument, { locale, date }, options);
        return day && { ...day, panels: inRunningOrder(day.panels) };
      },
    },
    panels: {
      ...lists((options?: ListOptions<ConferencePanelFiltersInput>) =>
        listItems(ask, documents.PanelsDocument, options),
      ),
      get: (slug, options) => getPage(ask, documents.PanelDocument, slug, options),
    },
    experts: {
      ...lists((options?: ListOptions<ConferenceExpertFiltersInput>) =>
        listItems(ask, documents.ExpertsDocument, options),
      ),
      get: (slug, options) => getPage(ask, documents.ExpertDocument, slug, options),
    },
    institutions: {
      ...lists((options?: ListOptions<ConferenceInstitutionFiltersInput>) =>
        listItems(ask, documents.InstitutionsDocument, options),
      ),
      get: (slug, options) => getPage(ask, documents.InstitutionDocument, slug, options),
    },
    articles: {
      ...lists((options?: ListOptions<ConferenceArticleFiltersInput>) =>
        listItems(ask, documents.ArticlesDocument, options),
      ),
      get: (slug, options) => getPage(ask, documents.ArticleDocument, slug, options),
    },
    programme: async (slug, options) => {
      const event = await getPage(ask, documents.ProgrammeDocument, slug, options);
      return event && { ...event, days: event.days.map((day) => ({ ...day, panels: inRunningOrder(day.panels) })) };
    },
    in: (other, { fallback = ask.fallback } = {}) => conferenceIn({ ...ask, locale: other, fallback }, publicUrl),
    request: ask.client.request,
    mediaUrl: (url) => new URL(url, publicUrl).href,
  };
}

/** What all collections do alike with their pages. */
function lists<Item, Filters>(list: (options?: ListOptions<Filters>) => Promise<readonly Item[]>) {
  return { list, all: (options?: AllOptions<Filters>) => allItems(list, options) };
}
