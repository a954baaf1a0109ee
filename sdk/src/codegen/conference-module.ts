import type { CollectionOperations } from './collections.js';

/** The conference of a project, and what opens it, as TypeScript. */
export function conferenceModule(collections: readonly CollectionOperations[], requiredTexts: string): string {
  const members = collections.map(({ key, get, filters, by, words }) => {
    const full = by === 'page' ? `Found<${get}>` : get;
    const note = by === 'page' ? '' : `  /** \`get\` takes ${KEYS[by] ?? `a \`${by}\``}. */\n`;
    return `${note}  readonly ${key}: ${words ? 'Collection' : 'PlainCollection'}<${get}Summary, ${full}, ${filters}>;`;
  });
  const made = collections.map(({ key, get, list, count, by, words }) => {
    const make = by === 'date' ? 'daysOf' : words ? 'collectionOf' : 'plainCollectionOf';
    return `      ${key}: ${make}(ask, { list: ${list}Document, get: ${get}Document, count: ${count}Document }),`;
  });
  return `/** The project's conference, in one language. Every call may throw a \`ConferenceError\`. */
export interface Conference extends Content, OpenConference<Conference, Locale> {}

interface Content {
${members.join('\n')}
  /** The programme of the event that has this slug, or once had it, in any language; \`null\` where there is none. */
  programme(eventSlug: string, options?: GetOptions): Promise<Found<Programme> | null>;
  /**
   * Looks for words in all kinds of documents at once: every word must begin one of the document. \`казакстан\` finds «Қазақстан»;
   * \`''\` finds nothing.
   */
  search(text: string, options?: SearchOptions): Promise<SearchResult>;
}

/** Texts that a document is never without: they stay where words of other languages are left out. */
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

const KEYS: Readonly<Record<string, string>> = {
  date: 'a date, `2024-04-10`',
  documentId: 'a `documentId`, the same in every language',
  slug: 'the slug that a document has today, in the language of the conference',
};
