import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';

/** What is needed of an operation to read its selections. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced, as graphql-js’ `getVariableValues` gives them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One key of an object in the answer. */
export interface Selected {
  readonly key: string;
  readonly name: string;
  /** The first decides about arguments; validation has seen to it that all agree. */
  readonly node: FieldNode;
  readonly selections: readonly SelectionSetNode[];
}

/**
 * The keys of an object, in the order of the answer: fragments, type conditions, `@skip` and `@include` applied, fields
 * that share a key merged (GraphQL specification, §6.3.2 CollectFields).
 */
export function selectedFields(
  selecting: Selecting,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): Selected[] {
  const groups = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const { selections: nodes } of selections) collect(selecting, type, nodes, groups, visited);
  return [...groups].flatMap(([key, nodes]) => {
    const [node] = nodes;
    if (!node) return [];
    const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return { key, name: node.name.value, node, selections: inner };
  });
}

function collect(
  selecting: Selecting,
  type: GraphQLObjectType,
  nodes: readonly SelectionNode[],
  groups: Map<string, FieldNode[]>,
  visited: Set<string>,
): void {
  for (const node of nodes) {
    if (!isIncluded(selecting, node)) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      const group = groups.get(key);
      if (group) group.push(node);
      else groups.set(key, [node]);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      if (applies(selecting, type, node)) collect(selecting, type, node.selectionSet.selections, groups, visited);
    } else if (!visited.has(node.name.value)) {
      visited.add(node.name.value);
      const fragment = selecting.fragments.get(node.name.value);
      if (fragment && applies(selecting, type, fragment)) {
        collect(selecting, type, fragment.selectionSet.selections, groups, visited);
      }
    }
  }
}

function isIncluded({ variables }: Selecting, node: SelectionNode): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

function applies(
  { schema }: Selecting,
  type: GraphQLObjectType,
  {
    typeCondition,
  }: Pick<FragmentDefinitionNode, never> & {
    readonly typeCondition?: FragmentDefinitionNode['typeCondition'] | undefined;
  },
): boolean {
  if (!typeCondition) return true;
  const condition = typeFromAST(schema, typeCondition);
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
}
