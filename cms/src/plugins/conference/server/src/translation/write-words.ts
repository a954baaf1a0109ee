import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import type { Uid } from '../uids';
import type { LocaleCode } from './chains';
import { callDocuments } from './document-calls';
import { editDrafts, requireLocale, requireType, requireWords } from './edit-drafts';
import { confirm, type Layer, madeFrom, markAsMachine, markAsReplacing } from './layer';
import { readRows, type StoredRow } from './stored-rows';
import { inTurn } from './turns';
import { fingerprint, isBlank, print, type Words } from './words';

/** Words for one field of one language. */
export interface GivenWords {
  /** A string or blocks; blank takes the words away, and the field follows again. */
  readonly value: Words;
  /** What {@link versionOf} said of the field when these words were made. Left out, whatever is there is replaced. */
  readonly version?: string | undefined;
  /** The words they were made from, if they were: the text that {@link textOf} reads of them. */
  readonly from?: { readonly locale: LocaleCode; readonly text: string } | undefined;
  /** Of words from a file: the version of those that were there when it was made. */
  readonly replaced?: string | undefined;
  /** Whether a machine made them. */
  readonly isMachine?: boolean | undefined;
}

export interface Given {
  readonly uid: Uid;
  readonly documentId: string;
  readonly locale: LocaleCode;
  readonly words: Readonly<Record<string, GivenWords>>;
  /** The administrator who gives them; null for a program. Left out, whoever saved last stays named. */
  readonly userId?: number | null | undefined;
}

/** A field that somebody else has saved since. */
export interface Overtaken {
  readonly field: string;
  readonly value: Words;
  readonly version: string;
}

/**
 * Saves words as draft, all of them or, where somebody has saved one of the fields since, none. Words given for a field that
 * shows just these, in another language or from a machine, are this language's own from now on.
 * @returns the fields that somebody else has saved since; none when all was saved.
 * @throws NotFoundError, ValidationError that name the parameter, and what would be right.
 */
export async function writeWords(
  strapi: Core.Strapi,
  { uid, documentId, locale, words, userId }: Given,
): Promise<readonly Overtaken[]> {
  const type = requireType(strapi, uid);
  requireWords(type, Object.keys(words));
  await requireLocale(strapi, locale);
  return inTurn(strapi, async () => {
    const rows = await readRows(strapi, type, documentId);
    if (rows.length === 0) throw new errors.NotFoundError(`documentId: there is no ${uid} "${documentId}".`);
    const row = rows.find((one) => one.isDraft && one.locale === locale);
    const overtaken = Object.entries(words).flatMap(([field, given]) => overtakenIn(row, field, given));
    if (overtaken.length > 0) return overtaken;
    const data = Object.fromEntries(Object.entries(words).map(([field, { value }]) => [field, asStored(value)]));
    await callDocuments(strapi, uid, 'update', {
      documentId,
      locale,
      data: { ...data, ...(userId !== undefined && { updatedBy: userId }) },
    });
    await editDrafts(strapi, type, documentId, (layer, { chains }) => {
      const own = Object.entries(words).filter(([, { value }]) => !isBlank(value));
      const written = layer.find((one) => one.locale === locale)?.written ?? {};
      const claimed = own.map(([field]) => field).filter((field) => written[field]?.isMachine ?? !(field in written));
      const taken = confirm(layer, locale, claimed, chains);
      const sourced = own.reduce((known, [field, { from }]) => sourceOf(known, locale, field, from), taken);
      const machine = own.filter(([, { isMachine }]) => isMachine).map(([field]) => field);
      const replacing = own.flatMap(([field, { replaced }]) => (replaced === undefined ? [] : [[field, replaced]]));
      return markAsReplacing(markAsMachine(sourced, locale, machine), locale, Object.fromEntries(replacing));
    });
    return [];
  });
}

/** A mark of what is written in a field; `''` where it follows. */
export function versionOf({ memory, values }: StoredRow, field: string): string {
  return field in memory.written ? print(values[field]) : '';
}

function overtakenIn(row: StoredRow | undefined, field: string, { value, version }: GivenWords): Overtaken[] {
  if (version === undefined || !row) return [];
  const now = versionOf(row, field);
  if (now === version || now === print(asStored(value))) return [];
  return [{ field, value: row.values[field], version: now }];
}

function sourceOf(layer: Layer, locale: LocaleCode, field: string, from: GivenWords['from']): Layer {
  return from ? madeFrom(layer, locale, field, { ...from, fingerprint: fingerprint(from.text) }) : layer;
}

const asStored = (value: Words): Words => (isBlank(value) ? null : value);
