import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { callDocuments } from '../document-calls';
import { requireLocale, requireType, requireWords } from '../edit-drafts';
import { requireRights } from '../roles/require-rights';
import { Translations } from '../translations';
import { writeWords } from '../write-words';
import { type Refusal, refusalOf } from './conflict';
import { type Place, readDocument } from './document';
import type { Person } from './person';
import { readDecision, readWords } from './save-request';
import { readWorkItem } from './work-items';

/**
 * Saves the words of a body as draft.
 * @returns the refusal where somebody else has saved one of the fields since: then nothing is saved.
 */
export async function saveWords(
  strapi: Core.Strapi,
  person: Person,
  place: Place,
  body: unknown,
): Promise<Refusal | undefined> {
  const { uid, documentId, locale } = place;
  const words = readWords(strapi, requireType(strapi, uid), body);
  for (const [field, { from }] of Object.entries(words)) {
    if (from) await requireLocale(strapi, from.locale, `fields.${field}.from.locale`);
  }
  const { permitted, mayRead } = await readDocument(strapi, person, place);
  requirePermission(Object.keys(words).every((field) => person.mayUpdate(uid, permitted, field)));
  const overtaken = await writeWords(strapi, { ...place, words, userId: person.userId });
  if (overtaken.length === 0) return undefined;
  const item = await readWorkItem(strapi, person, { type: uid, documentId, locale });
  const touched = item?.touched ?? { at: new Date().toISOString(), by: null };
  const shown = overtaken.map((one) => ({ ...one, value: mayRead(locale, one.field) ? one.value : null, touched }));
  return refusalOf(strapi, shown);
}

export const confirmWords = (strapi: Core.Strapi, person: Person, place: Place, body: unknown): Promise<void> =>
  decide(strapi, person, place, body, 'confirm');

export const dismissWords = (strapi: Core.Strapi, person: Person, place: Place, body: unknown): Promise<void> =>
  decide(strapi, person, place, body, 'dismiss');

async function decide(
  strapi: Core.Strapi,
  person: Person,
  place: Place,
  body: unknown,
  decision: 'confirm' | 'dismiss',
): Promise<void> {
  const { uid, documentId, locale } = place;
  const fields = readDecision(body);
  const type = requireType(strapi, uid);
  requireWords(type, fields);
  const { permitted } = await readDocument(strapi, person, place);
  requirePermission(fields.every((field) => person.mayUpdate(uid, permitted, field)));
  await requireRights(strapi, { action: 'update', type, documentId, asked: [locale], touched: [locale] });
  await new Translations(strapi)[decision](uid, documentId, locale, fields, person.userId);
}

/** Publishes a language; what would come with it that the person may not publish is refused where all doors meet, in `roles/`. */
export async function publishWords(strapi: Core.Strapi, person: Person, place: Place): Promise<void> {
  const { uid, documentId, locale } = place;
  const { type, permitted } = await readDocument(strapi, person, place);
  if (!type.hasDrafts) {
    throw new errors.ValidationError('type: this type has no drafts, so there is nothing to publish.');
  }
  requirePermission(person.mayPublish(uid, permitted));
  await callDocuments(strapi, uid, 'publish', { documentId, locale });
}

function requirePermission(isAllowed: boolean): void {
  if (!isAllowed) throw new errors.ForbiddenError();
}
