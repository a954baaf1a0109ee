import { Kind, parse, type SelectionNode, type SelectionSetNode } from 'graphql';

/** A selection with more in it, given as GraphQL. */
export function withMore(set: SelectionSetNode, more: readonly string[]): SelectionSetNode {
  return { ...set, selections: [...set.selections, ...selectionsIn(more.join(' '))] };
}

function selectionsIn(text: string): readonly SelectionNode[] {
  if (text === '') return [];
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
}
