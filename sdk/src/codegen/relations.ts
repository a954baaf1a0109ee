import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { CodegenError } from './codegen-error.js';
import { contentOf, type FieldSelection } from './field-selection.js';
import type { OwnType } from './own-types.js';

/** Relations to go along in whole documents, as GraphQL, by type. */
export type Relations = ReadonlyMap<string, readonly string[]>;

/**
 * The relations that a project asks for, each showing the card of its documents.
 * @param cards the fragment that shows what lists show, by type.
 * @throws CodegenError that names the relations there are, where one is none.
 */
export function relationsOf(
  asked: Readonly<Record<string, readonly string[]>>,
  schema: GraphQLSchema,
  known: ReadonlyMap<string, readonly FieldSelection[]>,
  cards: ReadonlyMap<string, string>,
): Relations {
  return new Map(
    Object.entries(asked).map(([name, fields]) => {
      const type = schema.getType(name);
      const relations = known.get(name)?.filter(({ place }) => place === 'relation') ?? [];
      if (!isObjectType(type) || relations.length === 0)
        throw none(`"${name}" has no relations of the project’s own`, [...known.keys()]);
      return [name, fields.map((field) => selectionOf(type, field, relations, cards))];
    }),
  );
}

function selectionOf(
  type: GraphQLObjectType,
  name: string,
  relations: readonly FieldSelection[],
  cards: ReadonlyMap<string, string>,
): string {
  const relation = relations.find((one) => one.name === name);
  const field = type.getFields()[name];
  if (!relation || !field) {
    throw none(
      `${type.name} has no relation "${name}" of the project’s own`,
      relations.map((one) => one.name),
    );
  }
  const target = getNamedType(field.type).name;
  const card = cards.get(target);
  if (card) return `${relation.text} { ...${card} }`;
  throw new CodegenError(
    `relations: nothing is known of ${target}, where ${type.name}.${name} leads. Ask for it with an operation of your own.`,
  );
}

function none(reason: string, names: readonly string[]): CodegenError {
  return new CodegenError(
    `relations: ${reason}. ${names.length > 0 ? `Use one of: ${names.join(', ')}.` : 'There are none.'}`,
  );
}

/** All that is a project's own in its documents, by type: of Kurultai's types what they have beyond, of others everything. */
export function ownContent(
  fields: ReadonlyMap<string, FieldSelection[]>,
  types: readonly OwnType[],
): ReadonlyMap<string, readonly FieldSelection[]> {
  return new Map([...fields, ...types.map(({ type }) => [type.name, contentOf(type)] as const)]);
}
