import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Where a field belongs: what lists show, whole documents alone, with another document only if the project asks, or nowhere. */
export type Place = 'card' | 'whole' | 'relation' | 'nowhere';

export interface FieldSelection {
  readonly name: string;
  readonly place: Place;
  /** GraphQL, for a selection of the field's type; of a relation, its name alone. */
  readonly text: string;
}

type Field = GraphQLField<unknown, unknown>;

/** Rich text and data of any shape: too heavy for lists. */
const HEAVY = new Set(['Blocks', 'JSON']);

/** How deep components go into each other. */
const DEEPEST = 4;

/** The fields of a document or a component that hold content, each as it is asked for. */
export const contentOf = (type: GraphQLObjectType, depth: number = DEEPEST): FieldSelection[] =>
  Object.values(type.getFields())
    .filter(({ name }) => !isMade(type, name))
    .map((field) => selectionOf(field, depth));

/** Whether Strapi or the plugin makes a field, and for which types: elsewhere its name is a project's own to give. */
function isMade(type: GraphQLObjectType, name: string): boolean {
  const fields = type.getFields();
  if (name.endsWith('_connection')) return name.slice(0, -'_connection'.length) in fields;
  if (!('documentId' in fields)) return name === 'id';
  if (name === 'locale' || name === 'localizations') return 'localizations' in fields;
  if (name === 'language' || name === 'fallbackFields') return 'fallbackFields' in fields;
  return ['documentId', 'createdAt', 'updatedAt', 'publishedAt'].includes(name);
}

function selectionOf(field: Field, depth: number): FieldSelection {
  const { name } = field;
  const type = getNamedType(field.type);
  const nowhere = { name, place: 'nowhere', text: '' } as const;
  if (field.args.some(isRequiredArgument)) return nowhere;
  if (isLeafType(type)) return { name, place: HEAVY.has(type.name) ? 'whole' : 'card', text: name };
  // A union is a dynamic zone, whose components need not agree on what a field of one name is.
  if (!isObjectType(type)) return nowhere;
  const head = `${name}${limit(field)}`;
  if (type.name === 'UploadFile') {
    return { name, place: isListType(getNullableType(field.type)) ? 'whole' : 'card', text: `${head} { ...Picture }` };
  }
  if ('documentId' in type.getFields()) return { name, place: 'relation', text: head };
  const parts = depth === 0 ? [] : partsOf(type, depth - 1);
  return parts.length === 0 ? nowhere : { name, place: 'whole', text: `${head} { ${parts.join(' ')} }` };
}

/** What of a component goes along: all but other documents. */
const partsOf = (type: GraphQLObjectType, depth: number): string[] =>
  contentOf(type, depth).flatMap(({ place, text }) => (place === 'card' || place === 'whole' ? text : []));

/** Without a limit of its own, a list ends after Strapi's default of 10 or 100. */
const limit = ({ args }: Field): string =>
  args.some(({ name }) => name === 'pagination') ? '(pagination: { limit: 100 })' : '';
