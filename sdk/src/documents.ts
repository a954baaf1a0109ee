import type {
  ArticleCardFragment,
  ArticleQuery,
  ArticlesQuery,
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
  TalkCardFragment,
  TopicCardFragment,
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
/** An event with its days, their panels in order of time, and everybody in them. */
export type Programme = Page<ProgrammeQuery>;

export type ProgrammeDay = Programme['days'][number];
export type Award = Event['awards'][number];
export type Testimonial = Event['testimonials'][number];

/** What lists of all kinds show of a document. */
export type {
  ArticleCardFragment as ArticleCard,
  DayCardFragment as DayCard,
  EventCardFragment as EventCard,
  ExpertCardFragment as ExpertCard,
  InstitutionCardFragment as InstitutionCard,
  PanelCardFragment as PanelCard,
  PictureFragment as Picture,
  RoomCardFragment as Room,
  TalkCardFragment as Talk,
  TopicCardFragment as Topic,
};
