/**
 * What generated code needs to make a conference out of operations of its own, for a CMS with more fields or types than
 * Kurultai's. An application uses `createConference`.
 *
 * ```ts
 * import { createClient } from '@kurultai/sdk/fetch'; // or '@kurultai/sdk'
 * import { collectionOf, daysOf, openConference, programmeOf, searchOf } from '@kurultai/sdk/kit';
 * import type { Collection, CollectionById, ConferenceOptions, OpenConference, … } from '@kurultai/sdk/kit';
 *
 * export interface Conference extends Content, OpenConference<Conference, Locale> {}
 *
 * interface Content {
 *   readonly days: CollectionByDate<DaySummary, Day, ConferenceDayFiltersInput>;
 *   readonly panels: Collection<PanelSummary, Found<Panel>, ConferencePanelFiltersInput>;
 *   readonly sponsors: CollectionById<SponsorSummary, Sponsor, SponsorFiltersInput>;
 *   programme(eventSlug: string, options?: GetOptions): Promise<Found<Programme> | null>;
 *   search(text: string, options?: SearchOptions): Promise<SearchResult>;
 * }
 *
 * export function createConference(options: ConferenceOptions<Locale>): Conference {
 *   return openConference(createClient, options, {
 *     requiredTexts, // Readonly<Record<string, readonly string[]>>: the `String!` fields of each type with `fallbackFields`
 *     content: (ask): Content => ({
 *       days: daysOf(ask, { list: DaysDocument, get: DayDocument, count: DaysCountDocument }),
 *       panels: collectionOf(ask, { list: PanelsDocument, get: PanelDocument, count: PanelsCountDocument }),
 *       sponsors: collectionOf(ask, { list: SponsorsDocument, get: SponsorDocument, count: SponsorsCountDocument }),
 *       programme: programmeOf(ask, ProgrammeDocument),
 *       search: searchOf(ask, SearchDocument),
 *     }),
 *   });
 * }
 * ```
 *
 * `in`, `preview`, `mediaUrl`, `request` and `locale` come with `openConference`. Operations are typed text
 * (`documentMode: 'string'`) of these forms; each takes `$locale: I18NLocaleCode!` and `$status: PublicationStatus`, which is
 * sent only by a preview:
 *
 * | operation   | further variables                           | answers                                                         |
 * | ----------- | ------------------------------------------- | --------------------------------------------------------------- |
 * | `list`      | `$filters $search $sort $pagination`        | `items`: a list                                                 |
 * | `count`     | `$filters $search`                          | `count { pageInfo { total } }`: a `…_connection`                |
 * | `get`       | `$key: String!`, a slug                     | `page`: `conferenceBySlug(slug: $key, …) { ... on … { slug } }` |
 * | `get`       | `$key: ID!` or `Date!`, whatever names one  | `items`: a list, of which the first counts                      |
 * | `programme` | `$key: String!`, a slug                     | `page`: with `days { panels { startsAt room { position } } }`   |
 * | `search`    | `$search: String! $language: String $limit: Int` | a list for each kind, under a name of its own              |
 *
 * A type without words for each language makes a `plainCollectionOf` the same three, which may do without `$locale` and `$search`.
 *
 * Every document that has words asks for `__typename locale language fallbackFields { field language }`, by which
 * `fallback: false` knows what to leave out.
 * @module
 */
export type { AllOptions } from './all-items.js';
export type { CountDocument, ItemDocument, ListDocument, PageDocument } from './answers.js';
export type { Ask } from './asking.js';
export type * from './collection.js';
export { collectionOf } from './collection-of.js';
export type { RequiredTexts } from './fallbacks.js';
export {
  type ConferenceOptions,
  type ConferenceSchema,
  type OpenConference,
  type Opened,
  openConference,
} from './open-conference.js';
export { countOperation, listOperation, operation } from './operation.js';
export {
  type PlainCollection,
  type PlainCountDocument,
  type PlainListDocument,
  plainCollectionOf,
} from './plain-collection.js';
export { daysOf, programmeOf } from './programme.js';
export { type SearchOptions, type SearchVariables, searchOf } from './search.js';
export type { Sort } from './sort.js';
export type { Client } from './transport/client.js';
export type { ClientOptions } from './transport/options.js';
export type { TypedDocument } from './typed-document.js';
