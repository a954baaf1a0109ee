import type { Core } from '@strapi/types';
import { recordUids, type Uid } from '../uids';
import type { LocaleCode } from './chains';
import { editDrafts, requireLocale, requireType, requireWords } from './edit-drafts';
import { engineOf } from './engine';
import { confirm, dismiss, type Source, settle } from './layer';
import { readLocales } from './project-locales';
import { inTable } from './sql';
import { type FallbackField, fallbackFieldsOf, type TranslationState } from './state';
import { readRows, toRow } from './stored-rows';
import type { TranslatedType } from './translated-type';
import { inTurn, type Transaction } from './turns';

/** One language of one document, as draft. */
export interface Translation {
  readonly type: string;
  readonly documentId: string;
  readonly locale: LocaleCode;
  readonly event: string;
  readonly state: TranslationState;
  /** Fields with words in another language alone, and rich text with pieces left empty that have words there. */
  readonly missing: readonly string[];
  /** Written fields whose source has changed since. */
  readonly outdated: readonly string[];
  /** Fields whose words a machine made and nobody has saved since. */
  readonly machine: readonly string[];
}

/** A field of a translation whose source has changed, with what it was made from. */
export interface OutdatedField {
  readonly field: string;
  readonly source: Source;
}

/** What is known of translations, for those who make them. Drafts alone are looked at. */
export class Translations {
  constructor(private readonly strapi: Core.Strapi) {}

  /** Every language of one document. */
  async findOne(type: string, documentId: string): Promise<readonly Translation[]> {
    const results = await this.strapi.db
      .query(recordUids.translation)
      .findMany({ where: { type, documentId }, orderBy: { locale: 'asc' } });
    return results.map(toTranslation);
  }

  /** The sources of outdated fields as they read when the translation was made, to show what has changed. */
  async outdatedFields(uid: Uid, documentId: string, locale: LocaleCode): Promise<readonly OutdatedField[]> {
    const type = engineOf(this.strapi).participants.get(uid);
    const one = (await this.findOne(uid, documentId)).find((translation) => translation.locale === locale);
    if (!type || !one) return [];
    const row = (await readRows(this.strapi, type, documentId)).find((each) => each.isDraft && each.locale === locale);
    return one.outdated.flatMap((field) => {
      const source = row?.memory.written[field]?.source;
      return source ? [{ field, source }] : [];
    });
  }

  /** The fields that still follow, each with the language whose words it shows. */
  async fallbackFields(uid: Uid, documentId: string, locale: LocaleCode): Promise<readonly FallbackField[]> {
    const type = engineOf(this.strapi).participants.get(uid);
    if (!type) return [];
    const { chains } = await readLocales(this.strapi);
    const drafts = (await readRows(this.strapi, type, documentId)).filter(({ isDraft }) => isDraft);
    const row = settle(drafts.map(toRow), type.words, chains).find((one) => one.locale === locale);
    return row ? fallbackFieldsOf(row, type.words) : [];
  }

  /**
   * The words shown in these fields are right in this language too: a name, a number.
   * @param userId the administrator who says so, null for a program; left out, whoever saved last stays named.
   */
  confirm(
    uid: Uid,
    documentId: string,
    locale: LocaleCode,
    fields: readonly string[],
    userId?: number | null,
  ): Promise<readonly Translation[]> {
    return this.decide(uid, documentId, locale, fields, confirm, userId);
  }

  /** The words of these fields are still right, though their source has changed. */
  dismiss(
    uid: Uid,
    documentId: string,
    locale: LocaleCode,
    fields: readonly string[],
    userId?: number | null,
  ): Promise<readonly Translation[]> {
    return this.decide(uid, documentId, locale, fields, dismiss, userId);
  }

  private async decide(
    uid: Uid,
    documentId: string,
    locale: LocaleCode,
    fields: readonly string[],
    decision: typeof confirm,
    userId: number | null | undefined,
  ): Promise<readonly Translation[]> {
    const type = requireType(this.strapi, uid);
    requireWords(type, fields);
    await requireLocale(this.strapi, locale);
    await inTurn(this.strapi, async () => {
      await editDrafts(this.strapi, type, documentId, (layer, { chains }) => decision(layer, locale, fields, chains));
      if (userId !== undefined) await this.nameSaver(type, documentId, locale, userId);
    });
    return this.findOne(uid, documentId);
  }

  /** Whoever decides about words has saved them, though none of them changes. */
  private async nameSaver(
    type: TranslatedType,
    documentId: string,
    locale: LocaleCode,
    userId: number | null,
  ): Promise<void> {
    await this.strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
      const rows = inTable(this.strapi, trx, type.table).where({ document_id: documentId, locale });
      await (type.hasDrafts ? rows.whereNull('published_at') : rows).update({ updated_by_id: userId });
    });
  }
}

function toTranslation(stored: Translation): Translation {
  const { type, documentId, locale, event, state, missing, outdated, machine } = stored;
  // A database from before machines were marked.
  return { type, documentId, locale, event, state, missing, outdated, machine: machine ?? [] };
}
