import { type DocumentNode, Kind, type ValueNode, visit } from 'graphql';

/** How much is in the arguments, or in the variables, of a question. */
export interface InputSize {
  /** Every list, object and what is in it. */
  readonly values: number;
  /** Levels of lists and objects. */
  readonly nesting: number;
  /** The length of the longest text, in UTF-16 code units. */
  readonly characters: number;
}

/** The size of variables, or of one argument as it is when they are filled in. */
export const sizeOfValues = (values: readonly unknown[]): InputSize => sizeOf(values, partsOfJson, textOfJson);

/** The size of the values that are written in the text itself. */
export function sizeOfLiterals(document: DocumentNode): InputSize {
  const literals: ValueNode[] = [];
  visit(document, {
    enter(node) {
      if (node.kind === Kind.ARGUMENT) literals.push(node.value);
      if (node.kind === Kind.VARIABLE_DEFINITION && node.defaultValue) literals.push(node.defaultValue);
    },
  });
  return sizeOf(literals, partsOfLiteral, textOfLiteral);
}

/** Level by level: they may nest deeper than the stack. */
function sizeOf<Value>(
  roots: readonly Value[],
  partsOf: (value: Value) => readonly Value[] | undefined,
  textOf: (value: Value) => string,
): InputSize {
  let [values, nesting, characters] = [0, 0, 0];
  for (let level = roots; level.length > 0; ) {
    values += level.length;
    const below: Value[] = [];
    let isNested = false;
    for (const value of level) {
      const parts = partsOf(value);
      if (parts === undefined) characters = Math.max(characters, textOf(value).length);
      else {
        isNested = true;
        for (const part of parts) below.push(part);
      }
    }
    if (isNested) nesting += 1;
    level = below;
  }
  return { values, nesting, characters };
}

function partsOfJson(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Array.isArray(value) ? value : Object.values(value);
}

const textOfJson = (value: unknown) => (typeof value === 'string' ? value : '');

function partsOfLiteral(value: ValueNode): readonly ValueNode[] | undefined {
  if (value.kind === Kind.LIST) return value.values;
  return value.kind === Kind.OBJECT ? value.fields.map((field) => field.value) : undefined;
}

const textOfLiteral = (value: ValueNode) => ('value' in value && typeof value.value === 'string' ? value.value : '');
