import type { GraphQLSchema } from 'graphql';
import { CodegenError } from './codegen-error.js';

/**
 * The languages of the project, which the CMS writes into the description of a scalar: one that it does not have then does
 * not compile.
 * @throws CodegenError where the schema does not name them.
 */
function projectLocales(schema: GraphQLSchema): string[] {
  const said = schema.getType('I18NLocaleCode')?.description ?? '';
  const [, list] = /^A language of this project: ([\w, -]+)\.$/.exec(said) ?? [];
  if (list) return list.split(', ');
  throw new CodegenError(
    'The schema does not name the project’s languages. They are in the description of its scalar I18NLocaleCode ("A language of ' +
      'this project: kk, ru, en."): keep descriptions in the file, or update @kurultai/strapi-plugin-conference.',
  );
}

/** `'kk' | 'ru' | 'en'` */
export const localeUnion = (schema: GraphQLSchema): string =>
  projectLocales(schema)
    .map((code) => `'${code}'`)
    .join(' | ');
