import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql';

/**
 * TypeScript with a constant for each operation, text that knows the types which `typescript-operations` writes. The text of a
 * fragment stands in it once, however many operations use it, and a bundler drops each that none does.
 */
export function typedOperations({ definitions }: DocumentNode): string {
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return [
    "import { operation } from '../operation.js';\nimport type { TypedDocument } from '../typed-document.js';",
    [...fragments].map(([name, fragment]) => `const ${name} = ${textOf(fragment)};`).join('\n'),
    ...operations.map((one) => {
      const name = one.name?.value;
      const parts = [textOf(one), ...fragmentsOf(one, fragments)].join(', ');
      return `export const ${name}Document: TypedDocument<${name}Query, ${name}QueryVariables> = /*#__PURE__*/ operation(${parts});`;
    }),
  ].join('\n\n');
}

type Definition = OperationDefinitionNode | FragmentDefinitionNode;

const textOf = (definition: Definition): string =>
  `'${stripIgnoredCharacters(print(definition)).replaceAll("'", "\\'")}'`;

/** The names of all fragments that a definition needs, those of its fragments too. */
function fragmentsOf(definition: Definition, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Set<string> {
  const needed = new Set<string>();
  const collect = (one: Definition): void => {
    visit(one, {
      FragmentSpread({ name: { value: name } }) {
        const fragment = fragments.get(name);
        if (!fragment) throw new Error(`There is no fragment ${name}.`);
        if (!needed.has(name)) collect(fragment);
        needed.add(name);
      },
    });
  };
  collect(definition);
  return needed;
}
