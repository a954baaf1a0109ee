import type { Core } from '@strapi/types';
import { inTable } from '../sql';
import type { Transaction } from '../turns';
import { fingerprint } from '../words';
import { LEAST_LIKENESS, likelyLengths, likeness } from './likeness';
import { pairsOf, type RecallScope } from './pairs';
import { SEGMENTS } from './record-segments';
import { sketchOf } from './sketch';

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
  readonly source: string;
  readonly target: string;
}

const MOST_SUGGESTIONS = 5;
/** Texts looked at for a translation: those with the most in common. */
const MOST_ALIKE = 200;
/** Pairs compared letter by letter. */
const MOST_COMPARED = 100;

/** The best translations of what is like a text, those of the same text first, and of these what was written most often. */
export async function recall(strapi: Core.Strapi, text: string, scope: RecallScope): Promise<readonly Recalled[]> {
  return strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    const alike = await textsAlike(strapi, trx, text, scope);
    const pairs = await readPairs(strapi, trx, [fingerprint(text), ...alike], scope);
    return pairs
      .map(({ source, target, type, document_id: documentId }) => {
        return { source, target, score: likeness(text, source), type, documentId };
      })
      .filter(({ score }) => score >= LEAST_LIKENESS)
      .sort((one, other) => other.score - one.score)
      .slice(0, MOST_SUGGESTIONS);
  });
}

/** Fingerprints of texts that have words in common with this one and are about as long: most in common first. */
async function textsAlike(
  strapi: Core.Strapi,
  trx: Transaction,
  text: string,
  { source }: RecallScope,
): Promise<readonly string[]> {
  // Each is answered from its index alone; a text that many documents have counts once for each.
  const having = Object.entries(sketchOf(text)).map(([column, value]) =>
    inTable(strapi, trx, SEGMENTS)
      .where({ [column]: value, locale: source })
      .whereBetween('length', [...likelyLengths(text.length)])
      .select('fingerprint', trx.raw('? as word', [column])),
  );
  const found: { fingerprint: string }[] = await trx
    .from(trx.queryBuilder().union(having).as('alike'))
    .groupBy('fingerprint')
    .select('fingerprint')
    .orderByRaw('count(*) desc')
    .limit(MOST_ALIKE);
  return found.map((one) => one.fingerprint);
}

/** Of each pair of texts one, the last that was written; in the order of `fingerprints`, and of one text the most usual first. */
async function readPairs(
  strapi: Core.Strapi,
  trx: Transaction,
  fingerprints: readonly string[],
  scope: RecallScope,
): Promise<readonly Pair[]> {
  const { except } = scope;
  const chosen: { id: number; fingerprint: string }[] = await pairsOf(strapi, trx, scope)
    .whereIn('s.fingerprint', [...new Set(fingerprints)])
    .whereNot((own) => own.where({ 's.type': except.type, 's.document_id': except.documentId }))
    .groupBy('s.fingerprint', 't.fingerprint')
    .select('s.fingerprint', trx.raw('max(s.id) as id'))
    .orderByRaw('count(*) desc, max(s.id) desc');
  const ids = fingerprints
    .flatMap((text) => chosen.filter((pair) => pair.fingerprint === text).map(({ id }) => id))
    .slice(0, MOST_COMPARED);
  const found: (Pair & { readonly id: number })[] = await pairsOf(strapi, trx, scope)
    .whereIn('s.id', ids)
    .select('s.id', 's.type', 's.document_id', 's.text as source', 't.text as target');
  return [...found].sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}
