import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import { countOperation, listOperation } from '../operation.js';

type Definition = OperationDefinitionNode | FragmentDefinitionNode;

/**
 * TypeScript with a constant for each operation: text that knows its types. What operations have in common stands in it once,
 * fragments above all, and a bundler drops what an application does not use.
 */
export function typedOperations(
  { definitions }: DocumentNode,
  typeOf: (operation: OperationDefinitionNode) => string = queryType,
): string {
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return [
    fragments.map((one) => `const ${one.name.value} = ${quoted(textOf(one))};`).join('\n'),
    ...operations.map((one) => {
      const value = callFor(textOf(one), fragmentsOf(one, fragments));
      return `export const ${one.name?.value}Document: ${typeOf(one)} = /*#__PURE__*/ ${value};`;
    }),
  ].join('\n\n');
}

const queryType = ({ name }: OperationDefinitionNode): string =>
  `TypedDocument<${name?.value}Query, ${name?.value}QueryVariables>`;

const textOf = (definition: Definition): string => stripIgnoredCharacters(print(definition));

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;

/** The shortest call that gives this very text. */
function callFor(text: string, fragments: readonly string[]): string {
  const [, type = '', isCount] = /^query (\w+)s(Count)?\(/.exec(text) ?? [];
  if (isCount && countOperation(type).toString() === text) return `countOperation('${type}')`;
  const selection = text.slice(text.indexOf('){', text.indexOf('){') + 1) + 1, -1);
  const isList = listOperation(type, selection).toString() === text;
  const parts = isList ? [quoted(type), quoted(selection)] : [quoted(text)];
  return `${isList ? 'listOperation' : 'operation'}(${[...parts, ...fragments].join(', ')})`;
}

/** The names of all fragments that a definition needs, those of its fragments too, in the order of `fragments`. */
function fragmentsOf(definition: Definition, fragments: readonly FragmentDefinitionNode[]): readonly string[] {
  const needed = new Set<string>();
  const collect = (one: Definition): void => {
    visit(one, {
      FragmentSpread({ name: { value: name } }) {
        const fragment = fragments.find((other) => other.name.value === name);
        if (!fragment) throw new Error(`There is no fragment ${name}.`);
        needed.add(name);
        collect(fragment);
      },
    });
  };
  collect(definition);
  return fragments.map((one) => one.name.value).filter((name) => needed.has(name));
}
