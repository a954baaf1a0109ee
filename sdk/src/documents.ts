import type {
  ArticleCardFragment,
  ArticleQuery,
  ArticlesQuery,
  AwardCardFragment,
  AwardQuery,
  AwardsQuery,
  DayCardFragment,
  DayQuery,
  DaysQuery,
  EventCardFragment,
  EventQuery,
  EventsQuery,
  ExpertCardFragment,
  ExpertQuery,
  ExpertsQuery,
  InstitutionCardFragment,
  InstitutionQuery,
  InstitutionsQuery,
  PanelCardFragment,
  PanelQuery,
  PanelsQuery,
  PictureFragment,
  ProgrammeQuery,
  RoomCardFragment,
  RoomQuery,
  RoomsQuery,
  SearchQuery,
  TalkCardFragment,
  TalkQuery,
  TalksQuery,
  TopicCardFragment,
  TopicQuery,
  TopicsQuery,
} from './generated/graphql.js';

type Item<Query extends { readonly items: readonly unknown[] }> = Query['items'][number];
type Page<Query extends { readonly page: unknown }> = Extract<Query['page'], { readonly slug: string }>;

export type EventSummary = Item<EventsQuery>;
export type Event = Page<EventQuery>;
export type DaySummary = Item<DaysQuery>;
export type Day = Item<DayQuery>;
export type PanelSummary = Item<PanelsQuery>;
export type Panel = Page<PanelQuery>;
export type ExpertSummary = Item<ExpertsQuery>;
export type Expert = Page<ExpertQuery>;
export type InstitutionSummary = Item<InstitutionsQuery>;
export type Institution = Page<InstitutionQuery>;
export type ArticleSummary = Item<ArticlesQuery>;
export type Article = Page<ArticleQuery>;
export type TalkSummary = Item<TalksQuery>;
export type Talk = Page<TalkQuery>;
export type AwardSummary = Item<AwardsQuery>;
export type Award = Item<AwardQuery>;
export type TopicSummary = Item<TopicsQuery>;
export type Topic = Item<TopicQuery>;
export type RoomSummary = Item<RoomsQuery>;
export type Room = Item<RoomQuery>;
/** What a search has found of each kind, in the CMS's order. */
export type SearchResult = SearchQuery;
/** An event with its days, their panels in order of time, and everybody in them. */
export type Programme = Page<ProgrammeQuery>;

export type ProgrammeDay = Programme['days'][number];
export type Testimonial = Event['testimonials'][number];

/** What lists of all kinds show of a document. */
export type {
  ArticleCardFragment as ArticleCard,
  AwardCardFragment as AwardCard,
  DayCardFragment as DayCard,
  EventCardFragment as EventCard,
  ExpertCardFragment as ExpertCard,
  InstitutionCardFragment as InstitutionCard,
  PanelCardFragment as PanelCard,
  PictureFragment as Picture,
  RoomCardFragment as RoomCard,
  TalkCardFragment as TalkCard,
  TopicCardFragment as TopicCard,
};
