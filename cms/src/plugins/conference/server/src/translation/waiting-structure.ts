import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { messagesIn } from '../programme/messages';
import { readerLanguage } from '../reader-language';
import type { LocaleCode } from './chains';
import { type Links, readLinks } from './links';
import { readRows, type StoredRow } from './stored-rows';
import type { LinkTable, TranslatedType } from './translated-type';
import type { Transaction } from './turns';
import { isSame } from './words';

/**
 * Structure that waits: fields which publishing any language would change for readers, for structure is one for all
 * languages (docs/adr/0008). Of a document that was never published these are all that hold something.
 */
export async function waitingStructure(
  strapi: Core.Strapi,
  type: TranslatedType,
  documentId: string,
  locale: LocaleCode,
): Promise<readonly string[]> {
  if (!type.hasDrafts) return [];
  const rows = (await readRows(strapi, type, documentId)).filter((row) => row.locale === locale);
  const draft = rows.find(({ isDraft }) => isDraft);
  const published = rows.find(({ isDraft }) => !isDraft);
  if (!draft) return [];
  const links = await strapi.db.transaction(async ({ trx }: { trx: Transaction }) =>
    readLinks(
      strapi,
      trx,
      type.links.filter(({ name }) => isOwnRelation(strapi, type, name)),
      rows.map(({ id }) => id),
    ),
  );
  const values = type.structure.filter((field) => !isSame(draft.values[field], published?.values[field]));
  const files = type.media.filter((field) => !isSame(draft.files[field] ?? [], published?.files[field] ?? []));
  return [...values, ...files, ...(await waitingLinks(strapi, links, draft, published, locale))];
}

/**
 * Refuses to publish a language of a document for somebody who may not change the structure that would go public with it.
 * @param mayWrite whether the person may change a field of the document in this language.
 * @throws ForbiddenError that names the fields.
 */
export async function refuseWaitingStructure(
  strapi: Core.Strapi,
  type: TranslatedType,
  documentId: string,
  locale: LocaleCode,
  mayWrite: (field: string) => boolean,
): Promise<void> {
  const waiting = await waitingStructure(strapi, type, documentId, locale);
  const fields = waiting.filter((field) => !mayWrite(field));
  if (fields.length === 0) return;
  throw new errors.ForbiddenError(messagesIn(readerLanguage(strapi)).structureWaits({ fields: fields.join(', ') }), {
    fields,
  });
}

/** A relation that is set in this type's own form; its other sides are structure of other documents. */
function isOwnRelation(strapi: Core.Strapi, { uid }: TranslatedType, name: string): boolean {
  const attribute: unknown = strapi.contentType(uid).attributes[name];
  return typeof attribute === 'object' && attribute !== null && 'relation' in attribute && !('mappedBy' in attribute);
}

/** Links that readers do not have yet, to what they can be shown, and links that they have no more. */
async function waitingLinks(
  strapi: Core.Strapi,
  links: Links,
  draft: StoredRow,
  published: StoredRow | undefined,
  locale: LocaleCode,
): Promise<string[]> {
  const waiting: string[] = [];
  for (const [table, found] of links) {
    const of = (row: StoredRow | undefined) =>
      found
        .filter(({ own }) => own === row?.id)
        .map((link) => (table.target.isLocalised ? link.documentId : link.other));
    const live = of(published);
    const drafted = of(draft);
    if (isSame(drafted, live)) continue;
    const shown = await publishedAmong(strapi, table, drafted, locale);
    if (!isSame(shown, live)) waiting.push(table.name);
  }
  return waiting;
}

/** Those of some targets that are published: a link to a draft alone is shown to nobody. */
async function publishedAmong(
  strapi: Core.Strapi,
  { target }: LinkTable,
  keys: readonly (string | number | null)[],
  locale: LocaleCode,
): Promise<readonly (string | number | null)[]> {
  if (!target.isLocalised || !target.hasDrafts || keys.length === 0) return keys;
  const rows: { documentId: string }[] = await strapi.db
    .connection(target.table)
    .select({ documentId: 'document_id' })
    .whereIn('document_id', [...keys])
    .where({ locale })
    .whereNotNull('published_at');
  return keys.filter((key) => rows.some(({ documentId }) => documentId === key));
}
