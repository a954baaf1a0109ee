import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql';
import { publicName, type TypeName } from './type-names.js';

/** TypeScript with a type for each kind of conditions that Kurultai's lists take: `PanelFilters`, and `StringFilter` of one field. */
export function filterTypes(schema: GraphQLSchema): string {
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
  const lists = queries.filter(({ name }) => /^conference(?!.*_connection$)/.test(name));
  return inputTypes(lists.flatMap(({ args }) => args.filter(({ name }) => name === 'filters').map(({ type }) => type)));
}

/** TypeScript with a type for each input that these have in them, themselves among them. */
export function inputTypes(types: readonly GraphQLInputType[], nameOf: TypeName = publicName): string {
  const found = new Set<GraphQLInputObjectType>();
  const find = (type: unknown): void => {
    if (!isInputObjectType(type) || found.has(type)) return;
    found.add(type);
    for (const field of Object.values(type.getFields())) find(getNamedType(field.type));
  };
  for (const type of types) find(getNamedType(type));
  return [...found].map((type) => printed(type, nameOf)).join('\n\n');
}

function printed(type: GraphQLInputObjectType, nameOf: TypeName): string {
  const isOfOneField = 'eq' in type.getFields();
  const lines = Object.values(type.getFields()).map((field) => {
    const note = isOfOneField ? NOTES[field.name] : undefined;
    const needed = isRequiredInputField(field) ? '' : '?';
    return `${note ? `  /** ${note} */\n` : ''}  readonly ${field.name}${needed}: ${inputType(field.type, nameOf)};`;
  });
  return `export type ${nameOf(type)} = {\n${lines.join('\n')}\n};`;
}

/** `null` is left out: the CMS takes it for a condition that is not there. */
export function inputType(type: GraphQLInputType, nameOf: TypeName): string {
  const named = getNamedType(type);
  const name = isEnumType(named)
    ? named
        .getValues()
        .map((value) => `'${value.name}'`)
        .join(' | ')
    : nameOf(named);
  if (!isListType(getNullableType(type))) return name;
  return name.includes(' | ') ? `readonly (${name})[]` : `readonly ${name}[]`;
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
