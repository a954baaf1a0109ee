import { type GraphQLArgument, type GraphQLObjectType, GraphQLString } from 'graphql';

const search: GraphQLArgument = {
  name: 'search',
  description: 'Words to look for: each must be the beginning of a word. Without a letter or digit nothing is found.',
  type: GraphQLString,
  defaultValue: undefined,
  deprecationReason: undefined,
  extensions: {},
  astNode: undefined,
};

/** Gives queries `search`; Strapi hands on to the Document Service whatever arguments a query has. */
export function addSearchArgument(root: GraphQLObjectType | null | undefined, queries: readonly string[]): void {
  for (const [name, field] of Object.entries(root?.getFields() ?? {})) {
    if (queries.includes(name)) field.args = [...field.args, search];
  }
}
