import type { GraphQLSchema } from 'graphql';
import { projectLocales } from './project-locales.js';

/** The TypeScript types of the scalars of a CMS, as graphql-codegen takes them. */
export function scalarTypes(schema: GraphQLSchema, from: string): Record<string, string> {
  return {
    Blocks: `${from}#Blocks`,
    Date: `${from}#IsoDate`,
    DateTime: `${from}#IsoDateTime`,
    I18NLocaleCode: localeUnion(schema),
    ID: 'string',
    JSON: 'unknown',
    Long: 'number | string',
    Time: 'string',
  };
}

/** `'kk' | 'ru' | 'en'` */
export const localeUnion = (schema: GraphQLSchema): string =>
  projectLocales(schema)
    .map((code) => `'${code}'`)
    .join(' | ');
