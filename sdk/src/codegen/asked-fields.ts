import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export interface Fragments {
  readonly [name: string]: { readonly selectionSet: SelectionSetNode } | undefined;
}

/** The one fragment that a selection consists of, by its name. */
export function onlyFragment(selections: readonly SelectionNode[]): string | undefined {
  const names = new Set(selections.map((one) => (one.kind === 'FragmentSpread' ? one.name.value : '')));
  return names.size === 1 ? [...names].join() || undefined : undefined;
}

/** All fields that a selection asks a type for, those of its fragments among them, by the names they have in the answer. */
export function fieldsOf(selections: readonly SelectionNode[], fragments: Fragments): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  for (const one of selections) {
    if (one.kind === 'Field') {
      const { value } = one.alias ?? one.name;
      fields.set(value, [...(fields.get(value) ?? []), one]);
      continue;
    }
    const inner = one.kind === 'InlineFragment' ? one : fragments[one.name.value];
    for (const [name, nodes] of fieldsOf(inner?.selectionSet.selections ?? [], fragments)) {
      fields.set(name, [...(fields.get(name) ?? []), ...nodes]);
    }
  }
  return fields;
}

/** What each type of a union is asked for. */
export function ofEachType(
  selections: readonly SelectionNode[],
  schema: GraphQLSchema,
): { readonly type: GraphQLObjectType; readonly selections: readonly SelectionNode[] }[] {
  return selections.flatMap((one) => {
    if (one.kind !== 'InlineFragment') return [];
    const type = schema.getType(one.typeCondition?.name.value ?? '');
    return isObjectType(type) ? [{ type, selections: one.selectionSet.selections }] : [];
  });
}
