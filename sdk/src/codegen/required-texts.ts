import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';

/** Texts that documents of a type are never without. */
export const requiredTextsOf = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields())
    .filter((field) => String(field.type) === 'String!')
    .map(({ name }) => name);

/** The same of each type with words: the SDK must leave them in whatever language. As TypeScript. */
export function requiredTexts(schema: GraphQLSchema): string {
  const lines = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => 'fallbackFields' in type.getFields())
    .flatMap((type) => {
      const required = requiredTextsOf(type).map((name) => `'${name}'`);
      return required.length > 0 ? [`  ${type.name}: [${required.join(', ')}],`] : [];
    });
  return `const requiredTexts: Readonly<Record<string, readonly string[]>> = {\n${lines.join('\n')}\n};`;
}
