import {
  type DocumentNode,
  type FieldNode,
  type GraphQLEnumType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isLeafType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { type Fragments, fieldsOf, ofEachType, onlyFragment } from './asked-fields.js';
import { LAST, notes } from './notes.js';
import { around, publicName, type TypeName, titled } from './type-names.js';

/** What else the types of documents depend on. */
interface Naming {
  /** What types are called. Default: as the SDK calls them. */
  readonly nameOf?: TypeName;
  /** Operations that are known by their whole answers alone: `SponsorsOfTierResult`. Default: none. */
  readonly others?: readonly OperationDefinitionNode[];
}

/**
 * TypeScript with a type for each fragment, and each document that operations answer with: flat, so that an editor shows its
 * fields, with the types of other fragments by their names. `PanelSummary` is what the list `Panels` gives of a panel.
 */
export function documentTypes(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  { nameOf = publicName, others = [] }: Naming = {},
): string {
  const fragments = definitions.filter((one) => one.kind === 'FragmentDefinition');
  const types = new NamedTypes(schema, Object.fromEntries(fragments.map((one) => [one.name.value, one])), nameOf);
  for (const { name, typeCondition, selectionSet } of fragments) {
    const type = schema.getType(typeCondition.name.value);
    if (isObjectType(type)) types.add(name.value, type, selectionSet.selections);
  }
  const operations = definitions.filter((one) => one.kind === 'OperationDefinition');
  // Summaries first: others refer to them.
  for (const one of operations.filter(isList)) types.addDocuments(one);
  for (const one of operations.filter((other) => !isList(other))) types.addDocuments(one);
  for (const one of operations) if (one.selectionSet.selections.length > 1) types.addResult(one);
  for (const one of others) types.addResult(one);
  return types.print();
}

const isList = ({ variableDefinitions = [] }: OperationDefinitionNode) =>
  variableDefinitions.some(({ variable }) => variable.name.value === 'pagination');

/** What the documents of an operation are called in its answer. */
const DOCUMENTS = /^(items|page)$/;

class NamedTypes {
  private readonly bodies = new Map<string, string>();
  private readonly enums = new Set<GraphQLEnumType>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Fragments,
    private readonly nameOf: TypeName,
  ) {}

  print(): string {
    const enums = [...this.enums].map((type) => {
      const values = type.getValues().map(({ name }) => `'${name}'`);
      return [this.nameOf(type), values.join(' | ')] as const;
    });
    return [...enums, ...this.bodies].map(([name, body]) => `export type ${name} = ${body};`).join('\n\n');
  }

  addDocuments(operation: OperationDefinitionNode): void {
    const queries = this.schema.getQueryType()?.getFields() ?? {};
    for (const one of operation.selectionSet.selections) {
      if (one.kind !== 'Field' || !DOCUMENTS.test(one.alias?.value ?? '')) continue;
      for (const { type, selections } of this.answers(getNamedType(queries[one.name.value]?.type), [one])) {
        const name = isList(operation) ? `${this.nameOf(type)}Summary` : (operation.name?.value ?? '');
        const fragment = onlyFragment(selections);
        if (!fragment) this.add(name, type, selections);
        else if (fragment !== name) this.bodies.set(name, fragment);
      }
    }
  }

  /** The whole of what an operation answers: `SearchResult`. */
  addResult({ name, operation, selectionSet: { selections } }: OperationDefinitionNode): void {
    const root = this.schema.getRootType(operation);
    if (name && root) this.add(`${name.value}Result`, root, selections);
  }

  /** Gives a selection this name. */
  add(name: string, type: GraphQLObjectType, selections: readonly SelectionNode[], otherwise?: string): string {
    // What is in a result is called after the operation.
    const body = this.literal(name.replace(/Result$/, ''), type, selections);
    const known = this.bodies.get(name);
    if (known === undefined || known === body) {
      this.bodies.set(name, body);
      return name;
    }
    if (!otherwise) throw new Error(`Two types would be called ${name}. Rename a fragment or an operation.`);
    return this.add(otherwise, type, selections);
  }

  /** The type that has these fields already. */
  private known(owner: string, type: GraphQLObjectType, selections: readonly SelectionNode[]): string | undefined {
    const body = this.literal(owner, type, selections);
    return [...this.bodies].find((one) => one[1] === body)?.[0];
  }

  private literal(owner: string, type: GraphQLObjectType, selections: readonly SelectionNode[]): string {
    const lines = this.fieldsIn(owner, type, selections).map(([name, of]) => {
      const note = notes(type)[name];
      return `${note ? `  /** ${note} */\n` : ''}  readonly ${name}: ${of};`;
    });
    return `{\n${lines.join('\n')}\n}`;
  }

  private fieldsIn(owner: string, type: GraphQLObjectType, selections: readonly SelectionNode[]) {
    const place = ([name]: readonly [string, unknown]) => LAST.indexOf(name);
    return [...fieldsOf(selections, this.fragments)]
      .sort((one, other) => place(one) - place(other))
      .map(([name, nodes]) => [name, this.fieldType(owner, type, nodes)] as const);
  }

  private fieldType(owner: string, parent: GraphQLObjectType, nodes: readonly FieldNode[]): string {
    const field = parent.getFields()[nodes[0]?.name.value ?? ''];
    if (!field) return `'${parent.name}'`; // __typename
    const type = getNamedType(field.type);
    if (isEnumType(type)) this.enums.add(type);
    if (isLeafType(type)) return around(field.type, this.nameOf(type));
    const types = this.answers(type, nodes).map((one) => this.objectType(owner, field.name, one.type, one.selections));
    return around(field.type, types.join(' | '));
  }

  private objectType(
    owner: string,
    field: string,
    type: GraphQLObjectType,
    selections: readonly SelectionNode[],
  ): string {
    const fragment = onlyFragment(selections);
    if (fragment) return fragment;
    const isSmall = selections.every((one) => one.kind === 'Field' && !one.selectionSet);
    if (!isSmall)
      return (
        this.known(owner, type, selections) ??
        this.add(`${owner}${this.nameOf(type)}`, type, selections, `${owner}${titled(field)}`)
      );
    return `{ ${this.fieldsIn(owner, type, selections)
      .map(([name, of]) => `readonly ${name}: ${of}`)
      .join('; ')} }`;
  }

  /** The types that a field may answer with, and what each is asked for. */
  private answers(type: GraphQLNamedType | undefined, nodes: readonly FieldNode[]) {
    const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
    return isObjectType(type) ? [{ type, selections }] : ofEachType(selections, this.schema);
  }
}
