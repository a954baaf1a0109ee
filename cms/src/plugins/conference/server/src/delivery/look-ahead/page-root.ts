import type { Core } from '@strapi/types';
import { type GraphQLField, getArgumentValues, isObjectType } from 'graphql';
import { findBySlug, readsPublishedSlugs } from '../../translation/published-slugs';
import type { Status } from '../../translation/status';
import { typesWithSlug } from '../types-with-slug';
import { beyond } from './beyond';
import type { Describing } from './describing';
import { askRoot, readRow, statementOf } from './root-rows';
import { type Root, writeRow } from './roots';
import type { Selected } from './selection';

/** `conferenceBySlug`: the document that a slug leads to. @throws BeyondLookAhead */
export async function describePageRoot(
  strapi: Core.Strapi,
  describing: Describing,
  field: GraphQLField<unknown, unknown>,
  { key, node, selections }: Selected,
): Promise<Root> {
  const { type: name, slug, locale, status } = getArgumentValues(field, node, describing.selecting.variables);
  const type = typesWithSlug.find((one) => one.name === name);
  if (!type) return beyond(String(name));
  await describing.caller.mayRead({ scope: [`${type.uid}.findOne`] });
  const { naming } = strapi.plugin('graphql').service('utils');
  const rowType = describing.selecting.schema.getType(naming.getTypeName(strapi.contentType(type.uid)));
  if (!isObjectType(rowType)) return beyond(String(name));
  const language = locale || (await strapi.plugin('i18n').service('locales').getDefaultLocale());
  const version: Status = status === 'draft' ? 'draft' : 'published';
  const level = await describing.level(type.uid, rowType, selections, version);
  const rowsOf = (documentId: string) =>
    askRoot(strapi, describing.caller, describing.questions, type.uid, {
      documentId,
      locale: language,
      status: version,
    });
  // Asked now, too: a language that is none is refused whichever document it is.
  const read = statementOf(strapi, await rowsOf(''));
  return {
    key,
    statements: [read, readsPublishedSlugs(strapi)],
    levels: [level],
    async answer(documents) {
      const documentId = await findBySlug(strapi, type.uid, String(slug), language, version);
      const row = documentId === undefined ? null : await readRow(strapi, await rowsOf(documentId), level.attributes);
      return writeRow(strapi, level, row, documents);
    },
  };
}
