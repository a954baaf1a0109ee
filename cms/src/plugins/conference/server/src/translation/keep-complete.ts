import type { Core } from '@strapi/types';
import { fault } from '../programme/fault';
import { invalidDocument } from '../programme/invalid-document';
import { readerLanguage } from '../reader-language';
import { formOpenedAt, isOneDocumentInAdmin } from './admin-request';
import { isUnknown } from './adopt';
import type { LocaleCode } from './chains';
import { type Change, type Completed, complete } from './complete';
import { aroundWrites, callDocuments, type Params, type Write, type WriteCall } from './document-calls';
import { fileIds } from './files';
import type { Layer } from './layer';
import { isStale } from './memory';
import type { Participants } from './participants';
import { type ProjectLocales, readLocales } from './project-locales';
import { requireRights } from './roles/require-rights';
import { type Languages, type Scope, scopeOfDelete, scopeOfPublish, scopeOfUnpublish } from './scope';
import { Slugs } from './slugs';
import { readRows, type StoredRow, toRow } from './stored-rows';
import type { TranslatedType } from './translated-type';
import { inTurn, type Transaction } from './turns';
import { isBlank } from './words';

/** Lets one change of content at a time reach what follows; each is one transaction. */
export function takeTurns(strapi: Core.Strapi, participants: Participants): void {
  aroundWrites(strapi, ({ uid, next }) => (participants.uids.includes(uid) ? inTurn(strapi, () => next()) : next()));
}

/** Called after each change with the document as it is in every language. */
export type Follow = (
  type: TranslatedType,
  documentId: string,
  completed: Completed,
  trx: Transaction,
) => Promise<void>;

/**
 * Keeps every document in every language, whichever door a change comes by: admin, REST, GraphQL and imports all pass the
 * Document Service.
 */
export function keepComplete(strapi: Core.Strapi, participants: Participants, follow: Follow): void {
  aroundWrites(strapi, async (call) => {
    const type = participants.get(call.uid);
    if (!type) return call.next();
    return strapi.db.transaction(async ({ trx }: { trx: Transaction }) =>
      new Writing(strapi, trx, type, await readLocales(strapi), follow).run(call),
    );
  });
}

/** One action on one document. */
class Writing {
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly trx: Transaction,
    private readonly type: TranslatedType,
    private readonly project: ProjectLocales,
    private readonly follow: Follow,
  ) {}

  async run({ action, params, next }: WriteCall): Promise<unknown> {
    const { documentId } = params;
    const before = documentId ? await readRows(this.strapi, this.type, documentId) : [];
    const asked = await this.askedLocales(params.locale);
    const scope = this.scopeOf(action, before, asked);
    const touched = action === 'clone' ? writtenLocales(before) : scope;
    await requireRights(this.strapi, { action, type: this.type, documentId, asked, touched });
    if (scope.length === 0) {
      if (action !== 'discardDraft') this.explainNothing(before, asked);
      return { documentId, entries: [] };
    }
    const result = await next(await this.prepare(action, params, before, scope));
    const made = documentIdOf(action, documentId, result);
    if (made === undefined) return result;
    const change = changeOf(action, made, params, before, scope, asked);
    const completed = await this.complete(change);
    if (change.published.length > 0) this.requireDraftWords(completed);
    await this.requirePublishedWords(action, made, completed);
    await this.follow(this.type, made, completed, this.trx);
    if (action === 'clone') await this.saveClonedWords(made, params, asked);
    return this.answer(action, result, params, completed, asked);
  }

  /** A person who pressed a button is told why nothing happened; a program has what it asked for. */
  private explainNothing(before: readonly StoredRow[], [locale]: readonly LocaleCode[]): void {
    if (!isOneDocumentInAdmin(this.strapi)) return;
    const row = before.find((one) => one.locale === locale);
    const language = typeof row?.values.language === 'string' ? row.values.language : '';
    throw invalidDocument([fault('locale', 'nothingWritten', { language })], readerLanguage(this.strapi));
  }

  private async askedLocales(locale: unknown): Promise<LocaleCode[]> {
    if (locale === '*') return [...this.project.codes];
    if (Array.isArray(locale) && locale.length > 0) return locale.includes('*') ? [...this.project.codes] : locale;
    if (typeof locale === 'string' && locale !== '') return [locale];
    return [await this.strapi.plugin('i18n').service('locales').getDefaultLocale()];
  }

  private scopeOf(action: Write, before: readonly StoredRow[], asked: readonly LocaleCode[]): readonly LocaleCode[] {
    const layerOf = (isDraft: boolean): Layer => before.filter((row) => row.isDraft === isDraft).map(toRow);
    const languages: Languages = {
      drafts: layerOf(true),
      published: layerOf(false),
      words: this.type.words,
      requiredWords: this.type.requiredWords,
      chains: this.project.chains,
    };
    const all = (scope: Scope) => (scope === 'all' ? [...new Set(before.map(({ locale }) => locale))] : scope);
    // A document that does not exist is Strapi's to speak about.
    if (before.length === 0) return asked;
    if (action === 'publish') return all(scopeOfPublish(languages, asked));
    if (action === 'unpublish')
      return languages.published.length === 0 ? asked : all(scopeOfUnpublish(languages, asked));
    // Strapi would throw the drafts away and put nothing in their place.
    if (action === 'discardDraft' && languages.published.length === 0) return [];
    if (action === 'delete') return all(scopeOfDelete(languages, asked));
    if (action === 'clone') return [...this.project.codes];
    return asked;
  }

  /** What Strapi is asked to do in place of what it was asked. */
  private async prepare(
    action: Write,
    params: Params,
    before: readonly StoredRow[],
    scope: readonly LocaleCode[],
  ): Promise<Params> {
    if (action === 'create' || action === 'update') {
      const [locale = ''] = scope;
      const row = before.find((one) => one.isDraft && one.locale === locale);
      const data = this.withoutStale(withoutIdentity(action, params), row);
      if ('slug' in data && !isBlank(data.slug) && this.type.slugFrom) {
        await new Slugs(this.strapi, this.type, params.documentId).refuseWrong(data.slug, locale);
      }
      return params.data ? { ...params, data } : params;
    }
    if (action === 'clone') {
      return { ...params, locale: '*', data: onlyStructure(this.type, withoutIdentity(action, params)) };
    }
    return { ...params, locale: scope.length === 1 ? scope[0] : scope };
  }

  /** A form sends back every field; those that somebody else has changed since it was opened are not its person's wish. */
  private withoutStale(data: Record<string, unknown>, row: StoredRow | undefined): Record<string, unknown> {
    const opened = formOpenedAt(this.strapi);
    if (opened === undefined || !row) return data;
    const comparable = (field: string, sent: unknown) => (this.type.media.includes(field) ? fileIds(sent) : sent);
    return Object.fromEntries(
      Object.entries(data).filter(([field, sent]) => !isStale(row.memory, field, comparable(field, sent), opened)),
    );
  }

  private complete(change: Change): Promise<Completed> {
    return complete(this.strapi, this.trx, this.type, this.project, change);
  }

  /** Nobody publishes a draft without a title: where it is saved at the same time Strapi looks at what is sent alone. */
  private requireDraftWords({ drafts }: Completed): void {
    const field = this.type.requiredWords.find((name) => drafts.every(({ values }) => isBlank(values[name])));
    if (field !== undefined) throw invalidDocument([fault(field, 'required', {})], readerLanguage(this.strapi));
  }

  /** What is published is never without the words that it needs. */
  private async requirePublishedWords(
    action: Write,
    documentId: string,
    { drafts, published }: Completed,
  ): Promise<void> {
    const field = this.type.requiredWords.find((name) => published.some(({ values }) => isBlank(values[name])));
    if (field === undefined) return;
    if (action === 'delete') {
      await this.strapi.db.query(this.type.uid).deleteMany({ where: { documentId, publishedAt: { $notNull: true } } });
      return;
    }
    const language = drafts.find(({ settled }) => settled.languages[field])?.settled.languages[field] ?? '';
    throw invalidDocument([fault(field, 'wordsNotPublished', { language })], readerLanguage(this.strapi));
  }

  /** Words given to a clone are for one language: they are saved once it exists in all of them. */
  private async saveClonedWords(documentId: string, params: Params, [locale]: readonly LocaleCode[]): Promise<void> {
    const { words, slugFrom, uid } = this.type;
    const given = Object.entries({ ...params.data }).filter(([field]) => words.includes(field));
    if (given.length === 0 || locale === undefined) return;
    const data = Object.fromEntries(given);
    // With a title of its own it gets an address of its own.
    const hasTitle = slugFrom !== undefined && slugFrom in data;
    await callDocuments(this.strapi, uid, 'update', {
      documentId,
      locale,
      data: { ...data, ...(hasTitle && { slug: null }) },
    });
  }

  /** The rows that were asked for, as they are now. */
  private async answer(
    action: Write,
    result: unknown,
    params: Params,
    { drafts, published }: Completed,
    asked: readonly LocaleCode[],
  ): Promise<unknown> {
    const rows = new Map([...drafts, ...published].map(({ stored, values }) => [stored.id, values]));
    const patch = (entry: unknown) => {
      if (!isRecord(entry)) return entry;
      const values = rows.get(Number(entry.id));
      if (!values) return entry;
      const hasAll = params.fields === undefined;
      const known = Object.entries(values).filter(([field]) => hasAll || field in entry);
      return { ...entry, ...Object.fromEntries(known) };
    };
    if (action === 'create' || action === 'update') return patch(result);
    if (!isRecord(result) || !Array.isArray(result.entries)) return result;
    if (action === 'clone' || action === 'publish') {
      return { ...result, entries: await this.entriesOf(action, result, params, patch, asked) };
    }
    return { ...result, entries: result.entries.map(patch) };
  }

  /** In the languages asked for, though Strapi wrote others. */
  private async entriesOf(
    action: 'clone' | 'publish',
    result: Readonly<Record<string, unknown>>,
    params: Params,
    patch: (entry: unknown) => unknown,
    asked: readonly LocaleCode[],
  ): Promise<unknown[]> {
    const made = Array.isArray(result.entries) ? result.entries.filter(isRecord) : [];
    const entries: unknown[] = [];
    for (const locale of asked) {
      const found = action === 'publish' && made.find((entry) => entry.locale === locale);
      entries.push(found ? patch(found) : await this.find(String(result.documentId), locale, action, params));
    }
    return entries.filter(Boolean);
  }

  private find(documentId: string, locale: LocaleCode, action: Write, { populate, fields }: Params): Promise<unknown> {
    return callDocuments(this.strapi, this.type.uid, 'findOne', {
      documentId,
      locale,
      status: action === 'publish' ? 'published' : 'draft',
      ...(populate !== undefined && { populate }),
      ...(fields !== undefined && { fields }),
    });
  }
}

function changeOf(
  action: Write,
  documentId: string,
  { status }: Params,
  before: readonly StoredRow[],
  scope: readonly LocaleCode[],
  asked: readonly LocaleCode[],
): Change {
  const isSave = action === 'create' || action === 'update';
  return {
    documentId,
    before: action === 'clone' ? [] : before,
    saved: isSave ? asked : [],
    published: action === 'publish' ? scope : isSave && status === 'published' ? asked : [],
    discarded: action === 'discardDraft' ? scope : [],
    isClone: action === 'clone',
    adopts: before.some(isUnknown),
  };
}

/** The document that an action left; undefined where there was nothing to act on. */
function documentIdOf(action: Write, documentId: string | undefined, result: unknown): string | undefined {
  if (action !== 'create' && action !== 'clone') return documentId;
  return isRecord(result) && typeof result.documentId === 'string' ? result.documentId : undefined;
}

/**
 * Which document is meant is told beside the data. Strapi lets a form of its admin say it again, and then moves the row out of
 * its document, whatever rights its person has. A program may choose the identity of what it makes.
 */
function withoutIdentity(action: Write, { data }: Params): Record<string, unknown> {
  const isOpen = action === 'create';
  return Object.fromEntries(Object.entries({ ...data }).filter(([field]) => isOpen || !IDENTITY.has(field)));
}

const IDENTITY = new Set(['id', 'documentId']);

/** The languages in which something is written, which a clone would have, too. */
const writtenLocales = (before: readonly StoredRow[]): LocaleCode[] =>
  before.filter(({ isDraft, memory }) => isDraft && Object.keys(memory.written).length > 0).map(({ locale }) => locale);

/** What a clone takes over in every language alike; the Content Manager sends the language of its form among it. */
function onlyStructure({ words }: TranslatedType, data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const perLanguage = new Set([...words, 'slug', 'locale']);
  return Object.fromEntries(Object.entries(data).filter(([field]) => !perLanguage.has(field)));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
