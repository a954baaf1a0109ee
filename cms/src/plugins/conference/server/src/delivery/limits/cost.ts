import {
  type DocumentNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { sizeOfValues } from './input-size';
import { rowsJoined } from './joins';

/** Rows of a page, as Strapi reads `defaultLimit` and `maxLimit`. */
export interface Pages {
  readonly usual: number;
  readonly most: number;
}

export interface Question {
  readonly schema: GraphQLSchema;
  readonly query: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How many rows a row is related to, whatever page is asked for: an upper bound multiplied by itself means nothing. */
const RELATED = 5;
/** To load a row costs as much as to write so many of its fields. */
const ROW = 5;
/** To search or sort a list, its whole table is read. */
const TABLE = 500;
/** What a value in `filters` costs, and a field in `sort`: Strapi checks them anew for each row that has the list. */
const FILTER = 100;
const SORT = 10;
/** Rich text is a page, where another field is a line. */
const RICH_TEXT = 20;

/** More fields than anybody counts, where the project has taken the limit of selections away. */
const UNCOUNTED = 'maximum allowed number of nodes';

/**
 * Estimates how many values an operation answers with: a field is one, a row five and its fields.
 * @returns undefined where the variables do not fit what they are declared as; the execution then says so.
 */
export function costOf({ schema, query, operationName, variables }: Question, pages: Pages): number | undefined {
  try {
    return getComplexity({
      schema,
      query,
      ...(operationName && { operationName }),
      variables: { ...variables },
      estimators: [estimate(schema, pages)],
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return error.message.includes(UNCOUNTED) ? Number.POSITIVE_INFINITY : undefined;
  }
}

const estimate =
  (schema: GraphQLSchema, pages: Pages): ComplexityEstimator =>
  ({ type, field, args, childComplexity }) => {
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return named.name === 'Blocks' ? RICH_TEXT : 1;
    if (!isPaged(field)) return ROW + childComplexity;
    const page = rowsOf(args.pagination, pages);
    const isRoot = type === schema.getQueryType();
    const searched = (isRoot ? TABLE : RELATED) * rowsJoined(args, named);
    const checked = FILTER * sizeOfValues([args.filters ?? []].flat()).values + SORT * [args.sort ?? []].flat().length;
    return checked + searched + (isRoot ? page : Math.min(page, RELATED)) * (ROW + childComplexity);
  };

const isPaged = ({ args }: GraphQLField<unknown, unknown>) => args.some(({ name }) => name === 'pagination');

/** The page that Strapi makes of what was asked: -1 is the longest, none the usual, and what is longer is cut. */
function rowsOf(pagination: unknown, { usual, most }: Pages): number {
  const { limit, pageSize }: Record<string, unknown> = { ...(isObject(pagination) && pagination) };
  const asked = [limit, pageSize].find((rows) => typeof rows === 'number') ?? usual;
  return Math.min(asked === -1 ? most : Math.max(Number(asked), 1), most);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
