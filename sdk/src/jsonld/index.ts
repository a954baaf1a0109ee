export { conferenceEvent } from './conference-event.js';
export type {
  JsonLdArticle,
  JsonLdEvent,
  JsonLdEventLink,
  JsonLdExpert,
  JsonLdInstitution,
  JsonLdPanel,
} from './documents.js';
export { type NewsArticleOptions, newsArticle } from './news-article.js';
export type { JsonLdOptions } from './options.js';
export { organization } from './organization.js';
export { panelEvent } from './panel-event.js';
export { person } from './person.js';
export { script, scriptContent } from './script.js';
export type {
  ConferenceEventNode,
  EventLinkNode,
  InContext,
  NewsArticleNode,
  OrganizationNode,
  PanelEventNode,
  PersonNode,
  PlaceNode,
  PostalAddressNode,
  VirtualLocationNode,
} from './things.js';
