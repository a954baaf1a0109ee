import type { Collection, CollectionByDate, CollectionById, Found, GetOptions } from './collection.js';
import { collectionOf } from './collection-of.js';
import type {
  Article,
  ArticleFilters,
  ArticleSummary,
  Award,
  AwardFilters,
  AwardSummary,
  Day,
  DayFilters,
  DaySummary,
  Event,
  EventFilters,
  EventSummary,
  Expert,
  ExpertFilters,
  ExpertSummary,
  Institution,
  InstitutionFilters,
  InstitutionSummary,
  Panel,
  PanelFilters,
  PanelSummary,
  Programme,
  Room,
  RoomFilters,
  RoomSummary,
  SearchResult,
  Talk,
  TalkFilters,
  TalkSummary,
  Topic,
  TopicFilters,
  TopicSummary,
} from './generated/documents.js';
import * as documents from './generated/graphql.js';
import { requiredTexts } from './generated/required-texts.js';
import { type ConferenceOptions, type OpenConference, openConference } from './open-conference.js';
import { daysOf, programmeOf } from './programme.js';
import { type SearchOptions, searchOf } from './search.js';
import type { Client } from './transport/client.js';
import type { ClientOptions } from './transport/options.js';

/** A conference, in one language. Every call may throw a `ConferenceError`. */
export interface Conference extends Content, OpenConference<Conference> {}

interface Content {
  /** Conferences, each with its days, rooms, topics and awards. */
  readonly events: Collection<EventSummary, Found<Event>, EventFilters>;
  /** Days of the events, each with its panels in running order. */
  readonly days: CollectionByDate<DaySummary, Day, DayFilters>;
  /** Sessions of the programme. */
  readonly panels: Collection<PanelSummary, Found<Panel>, PanelFilters>;
  /** Presentations inside panels. */
  readonly talks: Collection<TalkSummary, Found<Talk>, TalkFilters>;
  /** Speakers, moderators, organisers. */
  readonly experts: Collection<ExpertSummary, Found<Expert>, ExpertFilters>;
  /** Universities, schools and others, with their people. */
  readonly institutions: Collection<InstitutionSummary, Found<Institution>, InstitutionFilters>;
  /** News. */
  readonly articles: Collection<ArticleSummary, Found<Article>, ArticleFilters>;
  /** Awards, and who received them. */
  readonly awards: CollectionById<AwardSummary, Award, AwardFilters>;
  /** Areas of the conference, each with its panels. */
  readonly topics: CollectionById<TopicSummary, Topic, TopicFilters>;
  /** Rooms, each in its building. */
  readonly rooms: CollectionById<RoomSummary, Room, RoomFilters>;
  /** The programme of the event that has this slug, or once had it, in any language; `null` where there is none. */
  programme(eventSlug: string, options?: GetOptions): Promise<Found<Programme> | null>;
  /**
   * Looks for words in all kinds of documents at once: every word must begin one of the document. `казакстан` finds «Қазақстан»;
   * `''` finds nothing.
   */
  search(text: string, options?: SearchOptions): Promise<SearchResult>;
}

/** Opens a conference over either transport. */
export function conferenceOver(
  createClient: (options: ClientOptions) => Client,
  options: ConferenceOptions,
): Conference {
  return openConference(createClient, options, {
    requiredTexts,
    content: (ask): Content => ({
      events: collectionOf(ask, {
        list: documents.EventsDocument,
        get: documents.EventDocument,
        count: documents.EventsCountDocument,
      }),
      days: daysOf(ask, {
        list: documents.DaysDocument,
        get: documents.DayDocument,
        count: documents.DaysCountDocument,
      }),
      panels: collectionOf(ask, {
        list: documents.PanelsDocument,
        get: documents.PanelDocument,
        count: documents.PanelsCountDocument,
      }),
      talks: collectionOf(ask, {
        list: documents.TalksDocument,
        get: documents.TalkDocument,
        count: documents.TalksCountDocument,
      }),
      experts: collectionOf(ask, {
        list: documents.ExpertsDocument,
        get: documents.ExpertDocument,
        count: documents.ExpertsCountDocument,
      }),
      institutions: collectionOf(ask, {
        list: documents.InstitutionsDocument,
        get: documents.InstitutionDocument,
        count: documents.InstitutionsCountDocument,
      }),
      articles: collectionOf(ask, {
        list: documents.ArticlesDocument,
        get: documents.ArticleDocument,
        count: documents.ArticlesCountDocument,
      }),
      awards: collectionOf(ask, {
        list: documents.AwardsDocument,
        get: documents.AwardDocument,
        count: documents.AwardsCountDocument,
      }),
      topics: collectionOf(ask, {
        list: documents.TopicsDocument,
        get: documents.TopicDocument,
        count: documents.TopicsCountDocument,
      }),
      rooms: collectionOf(ask, {
        list: documents.RoomsDocument,
        get: documents.RoomDocument,
        count: documents.RoomsCountDocument,
      }),
      programme: programmeOf(ask, documents.ProgrammeDocument),
      search: searchOf(ask, documents.SearchDocument),
    }),
  });
}
