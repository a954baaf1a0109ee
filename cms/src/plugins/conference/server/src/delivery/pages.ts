import type { Core } from '@strapi/types';
import { findBySlug } from '../translation/published-slugs';
import type { TypeWithSlug } from './types-with-slug';

/** A published row that has an address. */
export interface Page {
  readonly documentId: string;
  readonly slug?: unknown;
}

/**
 * The published row, in the language asked for, of the document that a slug leads to: one that it has or once had, in
 * any language. A redirect is due where the row's own slug is another.
 * @param locale the default one where it is left out.
 * @throws ValidationError that names the project's locales, when it is none of them.
 */
export async function findPage(
  strapi: Core.Strapi,
  { uid }: TypeWithSlug,
  slug: string,
  locale: string | undefined,
): Promise<Page | null> {
  const language = locale || (await strapi.plugin('i18n').service('locales').getDefaultLocale());
  const documentId = await findBySlug(strapi, uid, slug, language);
  // Asked for even where there is none, no document being called '': a wrong locale is refused in every case.
  return strapi.documents(uid).findOne({ documentId: documentId ?? '', locale: language, status: 'published' });
}
