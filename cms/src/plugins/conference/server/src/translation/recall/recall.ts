import type { Core } from '@strapi/types';
import type { LocaleCode } from '../chains';
import { inTable } from '../sql';
import type { Transaction } from '../turns';
import { fingerprint } from '../words';
import { beginnings, LEAST_LIKENESS, likelyLengths, likeness } from './likeness';
import { SEGMENTS } from './record-segments';

/** From which languages and for whom something is looked for. */
export interface RecallScope {
  readonly source: LocaleCode;
  readonly target: LocaleCode;
  /** Types and fields of which the person asking may see the words. */
  readonly mayRead: (type: string, field: string) => boolean;
  readonly types: readonly string[];
  /** The document that is translated: it needs no suggestions from itself. */
  readonly except: { readonly type: string; readonly documentId: string };
}

/** What was translated before. */
export interface Recalled {
  readonly source: string;
  readonly target: string;
  /** How alike the source is to the text that is to be translated, of a hundred. */
  readonly score: number;
  readonly type: string;
  readonly documentId: string;
}

interface Pair {
  readonly type: string;
  readonly document_id: string;
  readonly field: string;
  readonly source: string;
  readonly target: string;
}

const MOST_SUGGESTIONS = 5;
/** Compared letter by letter: those with the most words in common. */
const MOST_COMPARED = 80;
/** Words of the text that are looked for; the longest tell most. */
const MOST_SOUGHT = 16;
/** Texts with fewer of its words in common are not alike by 60 of a hundred, or hardly ever. */
const LEAST_IN_COMMON = 0.34;

/** The best translations of what is like a text: the same text first, from the last document that had it. */
export async function recall(strapi: Core.Strapi, text: string, scope: RecallScope): Promise<readonly Recalled[]> {
  return strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    const allowed = (pairs: readonly Pair[]) => pairs.filter(({ type, field }) => scope.mayRead(type, field));
    const same = allowed(await samePairs(strapi, trx, text, scope));
    const found =
      same.length < MOST_SUGGESTIONS ? [...same, ...allowed(await likePairs(strapi, trx, text, scope))] : same;
    const scored = found.flatMap(({ source, target, type, document_id: documentId }) => {
      const score = likeness(text, source);
      return score < LEAST_LIKENESS ? [] : [{ source, target, score, type, documentId }];
    });
    return withoutRepetition(scored)
      .sort((one, other) => other.score - one.score)
      .slice(0, MOST_SUGGESTIONS);
  });
}

/** Segments of two languages that belong together, once for each pair of texts. */
function pairsOf(strapi: Core.Strapi, trx: Transaction, { source, target, types, except }: RecallScope) {
  return inTable(strapi, trx, `${SEGMENTS} as s`)
    .join(`${SEGMENTS} as t`, (join) => {
      for (const column of ['type', 'document_id', 'field', 'position', 'count']) join.on(`t.${column}`, `s.${column}`);
      join.andOnVal('t.locale', target);
    })
    .where('s.locale', source)
    .whereIn('s.type', [...types])
    .whereNot((own) => own.where({ 's.type': except.type, 's.document_id': except.documentId }));
}

function samePairs(strapi: Core.Strapi, trx: Transaction, text: string, scope: RecallScope): Promise<Pair[]> {
  const ids = pairsOf(strapi, trx, scope)
    .where('s.fingerprint', fingerprint(text))
    .groupBy('t.fingerprint')
    .select(trx.raw('max(s.id) as id'), trx.raw('count(*) as uses'))
    .orderBy([
      { column: 'uses', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(MOST_SUGGESTIONS);
  return pairsWithIds(strapi, trx, scope, ids);
}

function likePairs(strapi: Core.Strapi, trx: Transaction, text: string, scope: RecallScope): Promise<Pair[]> {
  const sought = [...beginnings(text)].sort((one, other) => other.length - one.length).slice(0, MOST_SOUGHT);
  const has = strapi.db.dialect.client === 'postgres' ? 'strpos(s.beginnings, ?)' : 'instr(s.beginnings, ?)';
  const common = sought.map(() => `(case when ${has} > 0 then 1 else 0 end)`).join(' + ');
  const values = sought.map((word) => ` ${word} `);
  const ids = pairsOf(strapi, trx, scope)
    .whereBetween('s.length', [...likelyLengths(text.length)])
    .whereNot('s.fingerprint', fingerprint(text))
    .whereRaw(`${common} >= ?`, [...values, Math.max(1, Math.floor(sought.length * LEAST_IN_COMMON))])
    .groupBy('s.fingerprint', 't.fingerprint')
    .select(trx.raw('max(s.id) as id'), trx.raw(`max(${common}) as common`, values))
    .orderBy([
      { column: 'common', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(MOST_COMPARED);
  return pairsWithIds(strapi, trx, scope, ids);
}

/** Texts are read of the few that are compared, and not of all that are looked at. */
async function pairsWithIds(
  strapi: Core.Strapi,
  trx: Transaction,
  scope: RecallScope,
  found: PromiseLike<{ id: number }[]>,
): Promise<Pair[]> {
  const ids = (await found).map(({ id }) => id);
  if (ids.length === 0) return [];
  const pairs: (Pair & { id: number })[] = await pairsOf(strapi, trx, scope)
    .whereIn('s.id', ids)
    .select('s.id', 's.type', 's.document_id', 's.field', 's.text as source', 't.text as target');
  return [...pairs].sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}

function withoutRepetition(found: readonly Recalled[]): Recalled[] {
  const known = new Set<string>();
  return found.filter(({ source, target }) => {
    const key = JSON.stringify([source, target]);
    return known.has(key) ? false : known.add(key);
  });
}
