import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import type { Uid } from '../uids';
import type { LocaleCode } from './chains';
import { complete, noChange } from './complete';
import { engineOf } from './engine';
import type { Layer } from './layer';
import { type ProjectLocales, readLocales } from './project-locales';
import { readRows, toRow } from './stored-rows';
import type { TranslatedType } from './translated-type';
import { inTurn, type Transaction } from './turns';
import { isSame } from './words';

/** Changes what is known of a document's drafts, not their words; what follows from it is mended, all in one transaction. */
export async function editDrafts(
  strapi: Core.Strapi,
  type: TranslatedType,
  documentId: string,
  edit: (layer: Layer, project: ProjectLocales) => Layer,
): Promise<void> {
  await inTurn(strapi, () =>
    strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
      const project = await readLocales(strapi);
      const before = await readRows(strapi, type, documentId);
      if (before.length === 0) throw new errors.NotFoundError(`documentId: there is no ${type.uid} "${documentId}".`);
      const drafts = before.filter(({ isDraft }) => isDraft).map(toRow);
      if (isKnown(drafts, edit(drafts, project))) return;
      const change = { ...noChange(documentId), before, edit: (layer: Layer) => edit(layer, project) };
      await engineOf(strapi).follow(type, documentId, await complete(strapi, trx, type, project, change), trx);
    }),
  );
}

/** Whether what is known of the drafts is already as it shall be. */
const isKnown = (layer: Layer, edited: Layer): boolean =>
  layer.every(({ written }, index) => isSame(written, edited[index]?.written));

/** @throws NotFoundError that names the types there are. */
export function requireType(strapi: Core.Strapi, uid: Uid): TranslatedType {
  const { participants } = engineOf(strapi);
  const type = participants.get(uid);
  if (type) return type;
  throw new errors.NotFoundError(`type: "${uid}" is not translated. Use one of: ${participants.uids.join(', ')}.`);
}

/** @throws ValidationError that names the fields with words. */
export function requireWords(type: TranslatedType, fields: readonly string[]): void {
  const unknown = fields.find((field) => !type.words.includes(field));
  if (unknown === undefined) return;
  throw new errors.ValidationError(
    `fields: "${unknown}" holds no words of its own in each language. Use some of: ${type.words.join(', ')}.`,
  );
}

/** @throws ValidationError that names the languages there are. */
export async function requireLocale(strapi: Core.Strapi, locale: LocaleCode, parameter = 'locale'): Promise<void> {
  const { codes } = await readLocales(strapi);
  if (codes.includes(locale)) return;
  throw new errors.ValidationError(
    `${parameter}: "${locale}" is not a language of this project. Use one of: ${codes.join(', ')}.`,
  );
}
