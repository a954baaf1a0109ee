import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { publicName } from './type-names';

/** TypeScript with a type for each kind of conditions that a list takes: `PanelFilters`, and `StringFilter` of one field. */
export function filterTypes(schema: GraphQLSchema): string {
  const found = new Set<GraphQLInputObjectType>();
  const find = (type: unknown): void => {
    if (!isInputObjectType(type) || found.has(type)) return;
    found.add(type);
    for (const field of Object.values(type.getFields())) find(getNamedType(field.type));
  };
  for (const query of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const filters = query.args.find(({ name }) => name === 'filters');
    if (/^conference(?!.*_connection$)/.test(query.name) && filters) find(getNamedType(filters.type));
  }
  return [...found].map(printed).join('\n\n');
}

function printed(type: GraphQLInputObjectType): string {
  const isOfOneField = 'eq' in type.getFields();
  const lines = Object.values(type.getFields()).map(({ name, type: of }) => {
    const note = isOfOneField ? NOTES[name] : undefined;
    return `${note ? `  /** ${note} */\n` : ''}  readonly ${name}?: ${typeOf(of)};`;
  });
  return `export type ${publicName(type)} = {\n${lines.join('\n')}\n};`;
}

/** `null` is left out: the CMS takes it for a condition that is not there. */
function typeOf(type: GraphQLInputType): string {
  const name = publicName(getNamedType(type));
  return isListType(getNullableType(type)) ? `readonly ${name}[]` : name;
}

/** What conditions on one field mean, as Strapi knows them. */
const NOTES: Readonly<Record<string, string>> = {
  between: 'From the first to the second, both included.',
  containsi: '`contains`, whatever the case.',
  eq: 'Equal.',
  eqi: 'Equal, whatever the case.',
  gt: 'Greater, or later.',
  gte: 'Greater or equal.',
  in: 'One of these.',
  lt: 'Less, or earlier.',
  lte: 'Less or equal.',
  ne: 'Not equal.',
  nei: 'Not equal, whatever the case.',
  notContainsi: '`notContains`, whatever the case.',
  notIn: 'None of these.',
  notNull: '`true`: it has a value.',
  null: '`true`: it has none.',
};
