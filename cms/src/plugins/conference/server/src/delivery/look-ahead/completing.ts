import {
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { beyond } from './beyond';
import { type Selecting, selectedFields } from './selection';

/** Turns what a resolver would give into what stands in the answer. @throws BeyondLookAhead where that would be an error. */
export type Complete = (value: unknown) => unknown;

/** Whether a field of an object type is read from the object by its name, and nothing of the project's own is in between. */
export type IsPlain = (typeName: string, fieldName: string) => boolean;

/**
 * Compiles the completion of values of a type (GraphQL specification, §6.4.3 Value Completion) for leaves, lists and
 * objects whose fields are plain.
 */
export function completing(
  type: GraphQLOutputType,
  selections: readonly SelectionSetNode[],
  selecting: Selecting,
  isPlain: IsPlain,
): Complete {
  if (isNonNullType(type)) {
    const complete = completing(type.ofType, selections, selecting, isPlain);
    return (value) => complete(value) ?? beyond('null where the schema allows none');
  }
  if (isListType(type)) {
    const complete = completing(type.ofType, selections, selecting, isPlain);
    return (value) => {
      if (value === null || value === undefined) return null;
      return Array.isArray(value) ? value.map(complete) : beyond('no list');
    };
  }
  if (isLeafType(type)) {
    return (value) => (value === null || value === undefined ? null : serialised(type.serialize(value)));
  }
  if (!isObjectType(type)) return beyond(`the abstract type ${type.name}`);
  const fields = selectedFields(selecting, type, selections).map(({ key, name, selections: inner }) => {
    if (name === '__typename') return { key, name, complete: () => type.name };
    const field = type.getFields()[name];
    if (!field || !isPlain(type.name, name)) return beyond(`${type.name}.${name}`);
    return { key, name, complete: completing(field.type, inner, selecting, isPlain) };
  });
  return (value) => {
    if (value === null || value === undefined) return null;
    if (typeof value !== 'object') return beyond('no object');
    const source: Readonly<Record<string, unknown>> = { ...value };
    return Object.fromEntries(fields.map(({ key, name, complete }) => [key, complete(source[name])]));
  };
}

function serialised(value: unknown): unknown {
  return value === null || value === undefined ? beyond('a value that its scalar does not know') : value;
}
