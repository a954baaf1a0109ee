import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import { CodegenError } from './codegen-error.js';
import { titled } from './type-names.js';

/** A content type that the SDK does not know, with the names that it gets. */
export interface OwnType {
  readonly type: GraphQLObjectType;
  /** The query that lists its documents. */
  readonly query: GraphQLField<unknown, unknown>;
  /** What the conference calls its collection: `sponsors`. */
  readonly key: string;
  /** What one document is called, as an operation and as a type: `Sponsor`. */
  readonly name: string;
}

/** Types of Strapi itself that have documents, and no place on a conference's site. */
const STRAPI = /^(I18NLocale|UploadFile|ReviewWorkflows\w+|UsersPermissions\w+)$/;

/**
 * The content types of a project that the SDK does not know.
 * @param taken names that others have already; a type that would have one is called `Own…`.
 * @throws CodegenError where a type to leave out is none of them.
 */
export function ownTypes(
  project: GraphQLSchema,
  kurultai: GraphQLSchema,
  leaveOut: readonly string[],
  taken: ReadonlySet<string>,
): OwnType[] {
  const queries = Object.values(project.getQueryType()?.getFields() ?? {});
  const found = queries.flatMap((query) => {
    const type = getNamedType(query.type);
    const lists =
      isListType(getNullableType(query.type)) && queries.some(({ name }) => name === `${query.name}_connection`);
    const isOwn = isObjectType(type) && !STRAPI.test(type.name) && kurultai.getType(type.name) === undefined;
    return lists && isOwn && 'documentId' in type.getFields() ? [named(type, query, taken)] : [];
  });
  const wrong = leaveOut.find((name) => !found.some(({ type }) => type.name === name));
  if (wrong === undefined) return found.filter(({ type }) => !leaveOut.includes(type.name));
  const names = found.map(({ type }) => type.name).join(', ');
  throw new CodegenError(
    `leaveOut: "${wrong}" is no type of the project’s own. ${names ? `Use one of: ${names}.` : 'It has none.'}`,
  );
}

function named(type: GraphQLObjectType, query: OwnType['query'], taken: ReadonlySet<string>): OwnType {
  const key = query.name;
  const isTaken = [key, type.name, titled(key), `${type.name}Summary`, `${type.name}Card`].some((name) =>
    taken.has(name),
  );
  return isTaken
    ? { type, query, key: `own${titled(key)}`, name: `Own${type.name}` }
    : { type, query, key, name: type.name };
}

/** Whether documents have words for each language, kept complete by the plugin. */
export const hasWords = ({ type }: OwnType): boolean => 'fallbackFields' in type.getFields();
