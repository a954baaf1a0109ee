import type { CollectionOperations } from './collections.js';
import type { SentOperation } from './operation-text.js';

/** What the module is made of. */
export interface ModuleParts {
  readonly operations: readonly SentOperation[];
  readonly collections: readonly CollectionOperations[];
  /** The names of fragments that show what lists show. */
  readonly cards: readonly string[];
  /** `'kk' | 'ru' | 'en'` */
  readonly locales: string;
  /** The constant, as TypeScript. */
  readonly requiredTexts: string;
}

/** The operations as typed text, the types of documents under their names, and the conference made of them. */
export function conferenceModule(parts: ModuleParts): string {
  return [typedOperations(parts), types(parts), conference(parts), opening(parts)].join('\n\n');
}

/** What the module imports, which must stand before everything else. */
export function importsOf({ collections }: ModuleParts, transport: string): string {
  const plain = collections.some(({ words }) => !words);
  return `import { createClient } from '${transport}';
import {
  type Collection,
  type ConferenceOptions,
  collectionOf,
  daysOf,
  type Found,
  type GetOptions,
  type OpenConference,
  openConference,${plain ? '\n  type PlainCollection,\n  plainCollectionOf,' : ''}
  programmeOf,
  type SearchOptions,
  searchOf,
  type TypedDocument,
} from '@kurultai/sdk/kit';`;
}

const typedOperations = ({ operations }: ModuleParts): string =>
  operations
    .map(({ node: { name, operation }, text }) => {
      const kind = operation.replace(/^./, (letter) => letter.toUpperCase());
      const type = `TypedDocument<${name.value}${kind}, ${name.value}${kind}Variables>`;
      return `export const ${name.value}Document: ${type} = \`${text.replace(/[`\\$]/g, '\\$&')}\`;`;
    })
    .join('\n\n');

function types({ collections, cards, locales }: ModuleParts): string {
  const documents = collections.map(({ get, list, by }) =>
    [
      `/** What lists show of ${by === 'page' || by === 'slug' ? 'one' : 'one, which has no page'}. */`,
      `export interface ${get}Summary extends Item<${list}Query> {}`,
      `export interface ${get} extends ${by === 'page' ? 'Page' : 'Item'}<${get}Query> {}`,
    ]
      .slice(1)
      .join('\n'),
  );
  const aliases = cards.map((card) => `  ${card}Fragment as ${card},`);
  return `/** A language that the project publishes in. */
export type Locale = ${locales};

type Item<Query extends { readonly items: readonly unknown[] }> = Query['items'][number];
type Page<Query extends { readonly page: unknown }> = Extract<Query['page'], { readonly slug: string }>;

${documents.join('\n')}
/** An event with its days, their panels in order of time, and everybody in them. */
export interface Programme extends Page<ProgrammeQuery> {}
/** What a search has found of each kind. */
export type SearchResult = SearchQuery;

/** What lists of all kinds show of a document. */
export type {
${aliases.join('\n')}
};`;
}

function conference({ collections }: ModuleParts): string {
  const members = collections.map(({ key, get, filters, by, words }) => {
    const full = by === 'page' ? `Found<${get}>` : get;
    const takes = by === 'page' ? '' : `  /** \`get\` takes ${KEYS[by] ?? `a \`${by}\``}. */\n`;
    return `${takes}  readonly ${key}: ${words ? 'Collection' : 'PlainCollection'}<${get}Summary, ${full}, ${filters}>;`;
  });
  return `/** The project's conference, in one language. Every call may throw a \`ConferenceError\`. */
export interface Conference extends Content, OpenConference<Conference, Locale> {}

interface Content {
${members.join('\n')}
  /** The programme of the event that has this slug, or once had it, in any language; \`null\` where there is none. */
  programme(eventSlug: string, options?: GetOptions): Promise<Found<Programme> | null>;
  /** Looks for words in all kinds of documents at once: every word must begin one of the document. */
  search(text: string, options?: SearchOptions): Promise<SearchResult>;
}`;
}

const KEYS: Readonly<Record<string, string>> = {
  date: 'a date, `2024-04-10`',
  documentId: 'a `documentId`, the same in every language',
  slug: 'the slug that a document has today, in the language of the conference',
};

function opening({ collections, requiredTexts }: ModuleParts): string {
  const made = collections.map(({ key, get, list, count, by, words }) => {
    const make = by === 'date' ? 'daysOf' : words ? 'collectionOf' : 'plainCollectionOf';
    return `      ${key}: ${make}(ask, { list: ${list}Document, get: ${get}Document, count: ${count}Document }),`;
  });
  return `/** Texts that a document is never without: they stay where words of other languages are left out. */
${requiredTexts}

/** Opens the conference: \`createConference({ endpoint: 'http://localhost:1337/graphql', locale: 'kk' })\`. */
export function createConference(options: ConferenceOptions<Locale>): Conference {
  return openConference(createClient, options, {
    requiredTexts,
    content: (ask): Content => ({
${made.join('\n')}
      programme: programmeOf(ask, ProgrammeDocument),
      search: searchOf(ask, SearchDocument),
    }),
  });
}`;
}
