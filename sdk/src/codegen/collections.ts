import type { GraphQLSchema, SelectionNode } from 'graphql';
import { getNamedType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { SentOperation } from './operation-text.js';
import { capital, hasWords, type OwnType } from './own-types.js';

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
  operations: readonly SentOperation[],
  schema: GraphQLSchema,
  own: readonly OwnType[],
): CollectionOperations[] {
  const names = operations.map(({ node }) => node.name.value);
  return operations.flatMap(({ node }) => {
    const [, list] = /^(\w+)Count$/.exec(node.name.value) ?? [];
    const mine = own.find(({ key }) => capital(key) === list);
    const listed = operations.find((one) => one.node.name.value === list);
    if (!list || !listed) return [];
    const type = itemsOf(listed, schema);
    const get = mine?.name ?? type.replace(/^Conference/, '');
    const found = operations.find((one) => one.node.name.value === get);
    if (!found || !names.includes(get)) return [];
    const key = `${list.slice(0, 1).toLowerCase()}${list.slice(1)}`;
    const filters = `${type}FiltersInput`;
    return [{ key, get, list, count: node.name.value, filters, by: keyOf(found), words: !mine || hasWords(mine) }];
  });
}

function itemsOf({ node }: SentOperation, schema: GraphQLSchema): string {
  let name = '';
  const info = new TypeInfo(schema);
  visit(
    node,
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
function keyOf({ node }: SentOperation): string {
  const isPage = (one: SelectionNode) => one.kind === Kind.FIELD && one.alias?.value === 'page';
  if (node.selectionSet.selections.some(isPage)) return 'page';
  let key = '';
  visit(node, {
    ObjectField({ name, value }) {
      const [condition] = value.kind === Kind.OBJECT ? value.fields : [];
      if (condition?.value.kind === Kind.VARIABLE && condition.value.name.value === 'key') key = name.value;
    },
  });
  return key;
}
