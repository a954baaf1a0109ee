export type { Collection, FallbackOption, Found, ListOptions } from './collection.js';
export { type Conference, type ConferenceOptions, createConference } from './create-conference.js';
export type {
  Article,
  ArticleCard,
  ArticleSummary,
  Award,
  Day,
  DayCard,
  DaySummary,
  Event,
  EventCard,
  EventSummary,
  Expert,
  ExpertCard,
  ExpertSummary,
  Institution,
  InstitutionCard,
  InstitutionSummary,
  Panel,
  PanelCard,
  PanelSummary,
  Picture,
  Programme,
  ProgrammeDay,
  Room,
  Talk,
  Testimonial,
  Topic,
} from './documents.js';
export { ConferenceError } from './errors/conference-error.js';
export { GraphqlError, type GraphqlFault } from './errors/graphql-error.js';
export { HttpError } from './errors/http-error.js';
export { NetworkError } from './errors/network-error.js';
export type { Locale } from './locale.js';
export type {
  Block,
  Blocks,
  Code,
  Heading,
  Image,
  Inline,
  IsoDate,
  IsoDateTime,
  Link,
  List,
  ListItem,
  Paragraph,
  Quote,
  Text,
} from './scalars.js';
