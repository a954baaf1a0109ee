import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';

/** By how much a join multiplies the rows that the database goes through, along a relation to several and to one. */
const SEVERAL = 10;
const ONE = 2;

const LOGIC: readonly string[] = ['and', 'or', 'not'];

/**
 * How many rows the database goes through, by estimate, for each row of a list's table: Strapi joins every relation
 * that `filters` and `sort` lead through, and each of them anew.
 */
export function rowsJoined(args: Readonly<Record<string, unknown>>, listed: GraphQLNamedType): number {
  const rows = rowType(listed);
  return joinedByFilters(args.filters, rows) * joinedBySort(args.sort, rows);
}

/** A connection says what its rows are in `nodes`. */
function rowType(type: GraphQLNamedType): GraphQLNamedType {
  const nodes = isObjectType(type) ? type.getFields().nodes : undefined;
  return nodes ? getNamedType(nodes.type) : type;
}

function joinedByFilters(filters: unknown, type: GraphQLNamedType): number {
  if (Array.isArray(filters)) return product(filters.map((filter) => joinedByFilters(filter, type)));
  if (typeof filters !== 'object' || filters === null) return 1;
  const joined = Object.entries(filters).map(([key, value]) => {
    if (LOGIC.includes(key)) return joinedByFilters(value, type);
    const relation = relationOf(type, key);
    return relation ? relation.rows * joinedByFilters(value, relation.target) : 1;
  });
  return product(joined);
}

function joinedBySort(sort: unknown, type: GraphQLNamedType): number {
  const paths = [sort].flat().flatMap((item) => (typeof item === 'string' ? item.split(',') : []));
  return product(paths.map((path) => joinedByPath(path.split('.').slice(0, -1), type)));
}

function joinedByPath([name, ...rest]: readonly string[], type: GraphQLNamedType): number {
  const relation = name === undefined ? undefined : relationOf(type, name.trim());
  return relation ? relation.rows * joinedByPath(rest, relation.target) : 1;
}

interface Relation {
  readonly rows: number;
  readonly target: GraphQLNamedType;
}

function relationOf(type: GraphQLNamedType, name: string): Relation | undefined {
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  const target = field && getNamedType(field.type);
  return isObjectType(target) ? { rows: field && isList(field.type) ? SEVERAL : ONE, target } : undefined;
}

const isList = (type: GraphQLOutputType) => isListType(getNullableType(type));

const product = (factors: readonly number[]) => factors.reduce((all, factor) => all * factor, 1);
