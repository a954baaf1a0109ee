import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';

/** An operation with the text that is sent for it. */
export interface SentOperation {
  readonly node: OperationDefinitionNode & { readonly name: NonNullable<OperationDefinitionNode['name']> };
  /** GraphQL, with every fragment that it needs. */
  readonly text: string;
}

/** The operations that have a name, in the order of the documents. */
export function sentOperations(documents: readonly DocumentNode[]): SentOperation[] {
  const definitions = documents.flatMap((document) => document.definitions);
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  );
  return definitions.flatMap((one) => {
    if (one.kind !== Kind.OPERATION_DEFINITION || !one.name) return [];
    const used = new Set<FragmentDefinitionNode>();
    collect(one, fragments, used);
    return [{ node: { ...one, name: one.name }, text: [one, ...used].map(print).join('\n') }];
  });
}

function collect(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  used: Set<FragmentDefinitionNode>,
): void {
  visit(node, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment || used.has(fragment)) return;
      used.add(fragment);
      collect(fragment, fragments, used);
    },
  });
}
