import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { type Messages, messagesIn } from '../../programme/messages';
import { readerLanguage } from '../../reader-language';
import type { LocaleCode } from '../chains';
import type { Write } from '../document-calls';
import type { TranslatedType } from '../translated-type';
import { waitingStructure } from '../waiting-structure';
import { type Asking, askingFor, type Deed } from './asking';

/** What an administrator is about to do, and what it comes to in words per language. */
export interface Undertaking {
  readonly action: Write;
  readonly type: TranslatedType;
  readonly documentId: string | undefined;
  /** The languages they named. */
  readonly asked: readonly LocaleCode[];
  /** The languages whose words it would touch. */
  readonly touched: readonly LocaleCode[];
}

const DEEDS = {
  create: 'create',
  clone: 'create',
  update: 'update',
  discardDraft: 'update',
  publish: 'publish',
  unpublish: 'publish',
  delete: 'delete',
} as const satisfies Record<Write, Deed>;

/**
 * Strapi asks whether an administrator may do something in one language. Here it may come to more: to the language whose words
 * are shown, to the whole document, to structure that waits in its draft. Who may not do that is told what it is.
 * @throws PolicyError, the one refusal whose sentence Strapi lets through.
 */
export async function requireRights(strapi: Core.Strapi, undertaking: Undertaking): Promise<void> {
  const { action, type, documentId, asked, touched } = undertaking;
  const asking = askingFor(strapi, type.uid);
  if (!asking) return;
  const deed = DEEDS[action];
  const refuse = (sentence: (messages: Messages) => string, details: object) => {
    throw new errors.PolicyError(sentence(messagesIn(readerLanguage(strapi))), details);
  };
  const [beyond] = await asking.beyondReach(deed, asked);
  if (beyond !== undefined) refuse((say) => say.languageNotYours({ language: beyond }), { locale: beyond });
  if (documentId === undefined) return;

  for (const locale of touched.filter((one) => !asked.includes(one))) {
    if (await asking.may(deed, documentId, locale)) continue;
    refuse((say) => say.touchesLanguage({ language: locale }), { locale });
  }
  if (action !== 'publish' && action !== 'discardDraft') return;
  const [locale = ''] = asked;
  const fields = await fieldsBeyond(strapi, asking, type, documentId, locale);
  if (fields.length === 0) return;
  const named = { fields: fields.join(', ') };
  refuse((say) => (action === 'publish' ? say.structureWaits(named) : say.structureWouldGo(named)), { fields });
}

/** The structure that waits in a document's draft and that the person may not write. */
async function fieldsBeyond(
  strapi: Core.Strapi,
  asking: Asking,
  type: TranslatedType,
  documentId: string,
  locale: LocaleCode,
): Promise<readonly string[]> {
  const waiting = await waitingStructure(strapi, type, documentId);
  const beyond: string[] = [];
  for (const field of waiting) if (!(await asking.may('update', documentId, locale, [field]))) beyond.push(field);
  return beyond;
}
