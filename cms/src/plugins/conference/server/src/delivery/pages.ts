import type { Core } from '@strapi/types';
import { findBySlug } from '../translation/published-slugs';
import type { Status } from '../translation/status';
import type { TypeWithSlug } from './types-with-slug';

/** A row that has an address. */
export interface Page {
  readonly documentId: string;
  readonly slug?: unknown;
}

/**
 * The row, in the language asked for, of the document that a slug leads to: one that it has or was once published under,
 * in any language. A redirect is due where the row's own slug is another.
 * @param locale the default one where it is left out.
 * @throws PolicyError when drafts are asked for by somebody who may not see them.
 * @throws ValidationError that names the project's locales, when it is none of them.
 */
export async function findPage(
  strapi: Core.Strapi,
  { uid }: TypeWithSlug,
  slug: string,
  locale: string | undefined,
  status: Status,
): Promise<Page | null> {
  const language = locale || (await strapi.plugin('i18n').service('locales').getDefaultLocale());
  const documentId = await findBySlug(strapi, uid, slug, language, status);
  // Asked for even where there is none, no document being called '': a wrong locale is refused in every case.
  return strapi.documents(uid).findOne({ documentId: documentId ?? '', locale: language, status });
}
