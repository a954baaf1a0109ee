import { documentsOf } from './documents';
import type { Booted } from './strapi';
import { type TypeName, typeNames } from './type-names';

/** The field that a type's words are in. */
export const wordsOf: Readonly<Record<TypeName, string>> = {
  event: 'title',
  day: 'title',
  room: 'name',
  topic: 'title',
  panel: 'title',
  talk: 'title',
  expert: 'name',
  institution: 'name',
  article: 'title',
  award: 'title',
  testimonial: 'quote',
};

/** What a document cannot be without. */
export const structureOf: Partial<Record<TypeName, object>> = {
  event: { startsOn: '2024-04-09', endsOn: '2024-04-11', timeZone: 'Asia/Almaty' },
  day: { date: '2024-04-10' },
};

/** The owning side of each relation, as field → target. */
const links: Readonly<Record<TypeName, Readonly<Record<string, TypeName>>>> = {
  institution: {},
  expert: { institution: 'institution' },
  event: { organisers: 'institution', venue: 'institution' },
  day: { event: 'event' },
  room: { event: 'event', building: 'institution' },
  topic: { event: 'event' },
  panel: { day: 'day', room: 'room', topics: 'topic', moderators: 'expert', speakers: 'expert' },
  talk: { panel: 'panel', speakers: 'expert' },
  article: { event: 'event', day: 'day', panels: 'panel', experts: 'expert', institutions: 'institution' },
  award: { event: 'event', panel: 'panel', recipients: 'expert', institutions: 'institution' },
  testimonial: { event: 'event', expert: 'expert' },
};

export type Conference = Readonly<Record<TypeName, string>>;

const isWhole = (made: Partial<Conference>): made is Conference => typeNames.every((type) => type in made);

/**
 * A document of each type, linked in every way that the types allow, with `word` in the words of each.
 * @param linkTo the conference to link to; its own where it is left out.
 */
export async function createConference(
  strapi: Booted['strapi'],
  word: string,
  linkTo?: Conference,
): Promise<Conference> {
  const made: Partial<Record<TypeName, string>> = {};
  for (const [type, targets] of entriesOf(links)) {
    const linked = Object.entries(targets).map(([field, target]) => [field, (linkTo ?? made)[target]]);
    const data = { ...structureOf[type], [wordsOf[type]]: `${word} ${type}`, ...Object.fromEntries(linked) };
    const { documentId } = await documentsOf(strapi, type).create({ data });
    made[type] = documentId;
  }
  if (!isWhole(made)) throw new Error('A type has no document.');
  return made;
}

function entriesOf<Value>(record: Readonly<Record<TypeName, Value>>): (readonly [TypeName, Value])[] {
  const order: readonly TypeName[] = ['institution', 'expert', 'event', ...typeNames];
  return [...new Set(order)].map((type) => [type, record[type]]);
}

/** Publishes the whole of it, what is linked to before what links to it. */
export async function publishConference(strapi: Booted['strapi'], conference: Conference): Promise<void> {
  for (const [type, documentId] of entriesOf(conference)) await documentsOf(strapi, type).publish({ documentId });
}
