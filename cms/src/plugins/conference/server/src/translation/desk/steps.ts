import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import type { LocaleCode } from '../chains';
import { callDocuments } from '../document-calls';
import { requireLocale, requireType, requireWords } from '../edit-drafts';
import { readRows } from '../stored-rows';
import type { TranslatedType } from '../translated-type';
import { Translations } from '../translations';
import { writeWords } from '../write-words';
import { type Refusal, refusalOf } from './conflict';
import type { PermittedRow, Person } from './person';
import { readDecision, readWords } from './save-request';
import { type Asked, notFound, readPermitted } from './side-by-side';
import { touchOf } from './work-items';

/**
 * Saves the words of a body as draft.
 * @returns the refusal where somebody else has saved one of the fields since: then nothing is saved.
 */
export async function saveWords(
  strapi: Core.Strapi,
  person: Person,
  { uid, documentId, locale }: Asked,
  body: unknown,
): Promise<Refusal | undefined> {
  const type = requireType(strapi, uid);
  await requireLocale(strapi, locale);
  const words = readWords(strapi, type, body);
  for (const [field, { from }] of Object.entries(words)) {
    if (from) await requireLocale(strapi, from.locale, `fields.${field}.from.locale`);
  }
  const row = await requireRow(strapi, person, type, documentId, locale);
  requirePermission(Object.keys(words).every((field) => person.mayUpdate(uid, row, field)));
  const overtaken = await writeWords(strapi, { uid, documentId, locale, words, userId: person.userId });
  if (overtaken.length === 0) return undefined;
  const now = await requireRow(strapi, person, type, documentId, locale);
  return refusalOf(
    strapi,
    overtaken.map((one) => ({
      ...one,
      value: person.mayRead(uid, now, one.field) ? one.value : null,
      touched: touchOf(now),
    })),
  );
}

export const confirmWords = (strapi: Core.Strapi, person: Person, asked: Asked, body: unknown): Promise<void> =>
  decide(strapi, person, asked, body, 'confirm');

export const dismissWords = (strapi: Core.Strapi, person: Person, asked: Asked, body: unknown): Promise<void> =>
  decide(strapi, person, asked, body, 'dismiss');

async function decide(
  strapi: Core.Strapi,
  person: Person,
  { uid, documentId, locale }: Asked,
  body: unknown,
  decision: 'confirm' | 'dismiss',
): Promise<void> {
  const type = requireType(strapi, uid);
  const fields = readDecision(body);
  requireWords(type, fields);
  await requireLocale(strapi, locale);
  const row = await requireRow(strapi, person, type, documentId, locale);
  requirePermission(fields.every((field) => person.mayUpdate(uid, row, field)));
  await new Translations(strapi)[decision](uid, documentId, locale, fields);
}

/** Publishes a language; what comes with it that the person may not publish is refused where all doors meet, in `roles/`. */
export async function publishWords(
  strapi: Core.Strapi,
  person: Person,
  { uid, documentId, locale }: Asked,
): Promise<void> {
  const type = requireType(strapi, uid);
  await requireLocale(strapi, locale);
  const row = await requireRow(strapi, person, type, documentId, locale);
  if (!type.hasDrafts)
    throw new errors.ValidationError('type: this type has no drafts, so there is nothing to publish.');
  requirePermission(person.mayPublish(uid, row));
  await callDocuments(strapi, uid, 'publish', { documentId, locale });
}

/** The draft as permissions look at it. @throws NotFoundError where there is none, or none that the person may read. */
async function requireRow(
  strapi: Core.Strapi,
  person: Person,
  type: TranslatedType,
  documentId: string,
  locale: LocaleCode,
): Promise<PermittedRow> {
  const drafts = (await readRows(strapi, type, documentId)).filter((one) => one.isDraft && one.locale === locale);
  const row = (await readPermitted(strapi, type, drafts)).get(locale);
  if (row && person.mayRead(type.uid, row)) return row;
  throw notFound(type.uid, documentId);
}

function requirePermission(isAllowed: boolean): void {
  if (!isAllowed) throw new errors.ForbiddenError();
}
