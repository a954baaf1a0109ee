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
import { LAST, notes } from './notes';
import { type Fragments, fieldsOf, ofEachType, onlyFragment } from './selections';
import { around, publicName, titled } from './type-names';

/**
 * TypeScript with a type for each fragment, and each document that operations answer with: flat, so that an editor shows its
 * fields, with the types of other fragments by their names. `PanelSummary` is what the list `Panels` gives of a panel.
 */
export function documentTypes(schema: GraphQLSchema, { definitions }: DocumentNode): string {
  const fragments = definitions.filter((one) => one.kind === 'FragmentDefinition');
  const types = new NamedTypes(schema, Object.fromEntries(fragments.map((one) => [one.name.value, one])));
  for (const { name, typeCondition, selectionSet } of fragments) {
    const type = schema.getType(typeCondition.name.value);
    if (isObjectType(type)) types.add(name.value, type, selectionSet.selections);
  }
  for (const one of definitions) if (one.kind === 'OperationDefinition') types.addOperation(one);
  return types.print();
}

class NamedTypes {
  private readonly bodies = new Map<string, string>();
  private readonly enums = new Set<GraphQLEnumType>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Fragments,
  ) {}

  print(): string {
    const enums = [...this.enums].map((type) => {
      const values = type.getValues().map(({ name }) => `'${name}'`);
      return [publicName(type), values.join(' | ')] as const;
    });
    return [...enums, ...this.bodies].map(([name, body]) => `export type ${name} = ${body};`).join('\n\n');
  }

  /** The documents of an operation are its `items` or its `page`; other operations answer with something else. */
  addOperation({ name, selectionSet, variableDefinitions = [] }: OperationDefinitionNode): void {
    const queries = this.schema.getQueryType()?.getFields() ?? {};
    const isList = variableDefinitions.some(({ variable }) => variable.name.value === 'pagination');
    for (const one of selectionSet.selections) {
      if (one.kind !== 'Field' || !/^(items|page)$/.test(one.alias?.value ?? '')) continue;
      for (const { type, selections } of this.answers(getNamedType(queries[one.name.value]?.type), [one])) {
        const asked = isList ? `${publicName(type)}Summary` : (name?.value ?? '');
        const fragment = onlyFragment(selections);
        if (!fragment) this.add(asked, type, selections);
        else if (fragment !== asked) this.bodies.set(asked, fragment);
      }
    }
  }

  /** Gives a selection this name. */
  add(name: string, type: GraphQLObjectType, selections: readonly SelectionNode[], otherwise?: string): string {
    const body = this.literal(name, type, selections);
    const known = this.bodies.get(name);
    if (known === undefined || known === body) {
      this.bodies.set(name, body);
      return name;
    }
    if (!otherwise) throw new Error(`Two types would be called ${name}. Rename a fragment or an operation.`);
    return this.add(otherwise, type, selections);
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
    if (isLeafType(type)) return around(field.type, publicName(type));
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
    if (!isSmall) return this.add(`${owner}${publicName(type)}`, type, selections, `${owner}${titled(field)}`);
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
