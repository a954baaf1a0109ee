import {
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { hasWords, type OwnType } from './own-types.js';
import type { TypeName } from './type-names.js';

/** A collection of the conference, with the names of its operations. */
export interface CollectionOperations {
  /** `panels` */
  readonly key: string;
  /** The operation for a whole document, and its type: `Panel`. */
  readonly get: string;
  /** `Panels` */
  readonly list: string;
  /** `PanelsCount` */
  readonly count: string;
  /** The input type of its filters. */
  readonly filters: string;
  /** Whether `get` takes a slug and follows it; otherwise it takes the value of that field. */
  readonly by: 'page' | string;
  /** Whether its documents have words for each language. */
  readonly words: boolean;
}

/** Every operation `…Count` counts a collection; the one for a whole document is called as its type, `ConferencePanel` or `OwnPanel`. */
export function collectionsIn(
  operations: readonly OperationDefinitionNode[],
  schema: GraphQLSchema,
  own: readonly OwnType[],
  nameOf: TypeName,
): CollectionOperations[] {
  const named = (name: string) => operations.find((one) => one.name?.value === name);
  return operations.flatMap(({ name: { value: count } = { value: '' } }) => {
    const list = count.replace(/Count$/, '');
    const listed = list === count ? undefined : named(list);
    const type = schema.getType(listed ? itemsOf(listed, schema) : '');
    const found = type && named(nameOf(type));
    if (!type || !found) return [];
    const mine = own.find((one) => one.type.name === type.name);
    const filters = schema.getType(`${type.name}FiltersInput`);
    return [
      {
        key: `${list.slice(0, 1).toLowerCase()}${list.slice(1)}`,
        get: nameOf(type),
        list,
        count,
        filters: isInputObjectType(filters) ? nameOf(filters) : 'object',
        by: keyOf(found),
        words: !mine || hasWords(mine),
      },
    ];
  });
}

function itemsOf(operation: OperationDefinitionNode, schema: GraphQLSchema): string {
  let name = '';
  const info = new TypeInfo(schema);
  visit(
    operation,
    visitWithTypeInfo(info, {
      Field({ alias }) {
        const type = info.getType();
        if (alias?.value === 'items' && type) name = getNamedType(type).name;
      },
    }),
  );
  return name;
}

/** `page`, or the field whose value is the key: `filters: { date: { eq: $key } }`. */
function keyOf(operation: OperationDefinitionNode): string {
  const isPage = (one: SelectionNode) => one.kind === Kind.FIELD && one.alias?.value === 'page';
  if (operation.selectionSet.selections.some(isPage)) return 'page';
  let key = '';
  visit(operation, {
    ObjectField({ name, value }) {
      const [condition] = value.kind === Kind.OBJECT ? value.fields : [];
      if (condition?.value.kind === Kind.VARIABLE && condition.value.name.value === 'key') key = name.value;
    },
  });
  return key;
}
