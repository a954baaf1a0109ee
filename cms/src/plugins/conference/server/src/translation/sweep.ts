import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Core } from '@strapi/types';
import { recordUids } from '../uids';
import { complete, MISSING, noChange } from './complete';
import { callDocuments } from './document-calls';
import type { Follow } from './keep-complete';
import type { Participants } from './participants';
import { type ProjectLocales, readLocales } from './project-locales';
import { inTable, qualified } from './sql';
import { readRows } from './stored-rows';
import type { TranslatedType } from './translated-type';
import { inTurn, type Transaction } from './turns';

/** Documents in one transaction: enough to be quick, and few enough that nobody who saves waits for long. */
const BATCH = 10;

/** What a sweep found in one document. */
export interface Finding {
  readonly type: string;
  readonly documentId: string;
  readonly faults: readonly string[];
}

export interface Progress {
  /** Documents looked at so far, and how many there are to look at. */
  readonly done: number;
  readonly total: number;
}

export interface SweepOptions {
  /** Only documents that lack a language or that nothing is known of, instead of all. */
  readonly onlyUnfinished: boolean;
  /** Finds without changing anything. */
  readonly isDry: boolean;
  readonly onFinding?: (finding: Finding) => void;
  readonly onProgress?: (progress: Progress) => void;
  /** Ends after the batch at hand. What was done stays done, and another sweep goes on from there. */
  readonly signal?: AbortSignal;
}

/** Walks through documents and makes each what it should be; see `complete.ts` for what that is. */
export class Sweep {
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly participants: Participants,
    private readonly follow: Follow,
  ) {}

  /** @returns the number of documents that were not as they should be. */
  async run(options: SweepOptions): Promise<number> {
    const project = await readLocales(this.strapi);
    const types = this.participants.all();
    const counts = await Promise.all(types.map((type) => this.count(type, project, options.onlyUnfinished)));
    const total = counts.reduce((sum, count) => sum + count, 0);
    let done = 0;
    let wrong = 0;
    for (const type of types) {
      let last = '';
      while (!options.signal?.aborted) {
        const ids = await this.next(type, project, options.onlyUnfinished, last);
        const end = ids.at(-1);
        if (end === undefined) break;
        wrong += await this.mend(type, project, ids, options);
        last = end;
        done += ids.length;
        options.onProgress?.({ done, total });
        // SQLite answers within the process: without a pause nobody else's request would get a turn.
        await nextTurn();
      }
    }
    return wrong + (await this.forgetGone(options));
  }

  private async mend(
    type: TranslatedType,
    project: ProjectLocales,
    ids: readonly string[],
    options: SweepOptions,
  ): Promise<number> {
    const findings: Finding[] = [];
    const mendAll = () =>
      this.strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
        for (const documentId of ids) {
          const faults = await this.mendOne(trx, type, project, documentId);
          if (faults.length > 0) findings.push({ type: type.uid, documentId, faults });
        }
        if (options.isDry) throw new DryRun();
      });
    await inTurn(this.strapi, mendAll).catch((error: unknown) => {
      if (!(error instanceof DryRun)) throw error;
    });
    for (const finding of findings) options.onFinding?.(finding);
    return findings.length;
  }

  private async mendOne(
    trx: Transaction,
    type: TranslatedType,
    project: ProjectLocales,
    documentId: string,
  ): Promise<string[]> {
    if (await this.wentWithItsLanguage(type, project, documentId)) {
      await callDocuments(this.strapi, type.uid, 'delete', { documentId, locale: '*' });
      return ['its only language is none of the project’s any more'];
    }
    const faults: string[] = [];
    const change = { ...noChange(documentId), report: (fault: string) => faults.push(fault) };
    await this.follow(type, documentId, await complete(this.strapi, trx, type, project, change), trx);
    return withoutFill(faults);
  }

  /** Whether all that is left of a document showed the words of a language that the project no longer has. */
  private async wentWithItsLanguage(
    type: TranslatedType,
    { codes }: ProjectLocales,
    documentId: string,
  ): Promise<boolean> {
    const rows = await readRows(this.strapi, type, documentId);
    return rows.every(({ values: { language }, memory }) => {
      const isLost = typeof language === 'string' && !codes.includes(language);
      return isLost && !type.words.some((field) => field in memory.written);
    });
  }

  private async count(type: TranslatedType, project: ProjectLocales, onlyUnfinished: boolean): Promise<number> {
    return this.read(async (trx) => {
      const found = this.documents(trx, type, project, onlyUnfinished).as('document');
      const row = await trx.from(found).count({ count: '*' }).first();
      return Number(row?.count ?? 0);
    });
  }

  private async next(
    type: TranslatedType,
    project: ProjectLocales,
    onlyUnfinished: boolean,
    last: string,
  ): Promise<string[]> {
    return this.read(async (trx) => {
      const rows: { document_id: string }[] = await this.documents(trx, type, project, onlyUnfinished)
        .where('document_id', '>', last)
        .orderBy('document_id')
        .limit(BATCH);
      return rows.map((row) => row.document_id);
    });
  }

  private async read<Result>(run: (trx: Transaction) => Promise<Result>): Promise<Result> {
    return this.strapi.db.transaction(({ trx }: { trx: Transaction }) => run(trx));
  }

  /** Unfinished: a language is missing, or is none of the project's, among its drafts or what is published; or nothing is known of a row, or nothing of it is in the translation memory yet. */
  private documents(
    trx: Transaction,
    { uid, table, hasDrafts }: TranslatedType,
    { codes }: ProjectLocales,
    onlyUnfinished: boolean,
  ) {
    const query = inTable(this.strapi, trx, table).select('document_id').groupBy('document_id');
    if (!onlyUnfinished) return query;
    const all = codes.length;
    const drafts = hasDrafts ? 'sum(case when published_at is null then 1 else 0 end)' : 'count(*)';
    const published = hasDrafts ? 'sum(case when published_at is null then 0 else 1 end)' : '0';
    const records = qualified(this.strapi, 'conference_translations');
    return query.havingRaw(
      `${drafts} <> ? or ${published} not in (0, ?) or sum(case when translation is null then 1 else 0 end) > 0
        or document_id in (select document_id from ${records} where type = ? and segments is null)`,
      [all, all, uid],
    );
  }

  /** What is kept of documents that are gone: deleted past the Document Service. */
  private async forgetGone({ isDry, onlyUnfinished, onFinding }: SweepOptions): Promise<number> {
    if (onlyUnfinished) return 0;
    let wrong = 0;
    for (const { uid: type, table } of this.participants.all()) {
      const gone = new Set<string>();
      for (const uid of Object.values(recordUids)) {
        const ids = await this.read(async (trx): Promise<string[]> => {
          const records = this.strapi.db.metadata.get(uid).tableName;
          const present = inTable(this.strapi, trx, table).select('document_id');
          const kept = inTable(this.strapi, trx, records).where({ type }).whereNotIn('document_id', present);
          const found: { document_id: string }[] = await kept.clone().distinct('document_id');
          if (!isDry && found.length > 0) await kept.clone().delete();
          return found.map((row) => row.document_id);
        });
        for (const id of ids) gone.add(id);
      }
      for (const documentId of gone) onFinding?.({ type, documentId, faults: ['gone, but not forgotten'] });
      wrong += gone.size;
    }
    return wrong;
  }
}

/** A language that was missing had nothing in it that could be wrong. */
function withoutFill(faults: readonly string[]): string[] {
  const filled = faults.flatMap((fault) => (fault.endsWith(MISSING) ? [fault.slice(0, -MISSING.length)] : []));
  return faults.filter((fault) => fault.endsWith(MISSING) || !filled.some((row) => fault.startsWith(row)));
}

/** Takes a transaction back on purpose. */
class DryRun extends Error {
  override readonly name = 'DryRun';
}
