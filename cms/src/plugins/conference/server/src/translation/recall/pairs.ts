import type { Core } from '@strapi/types';
import type { LocaleCode } from '../chains';
import { inTable } from '../sql';
import type { Transaction } from '../turns';
import { SEGMENTS } from './record-segments';

/** Where something is looked for. */
export interface RecallScope {
  readonly source: LocaleCode;
  readonly target: LocaleCode;
  /** Types, each with a field, of which the person who asks may read the words. */
  readonly readable: readonly (readonly [type: string, field: string])[];
  /** The document that is translated: it needs no suggestions from itself. */
  readonly except: { readonly type: string; readonly documentId: string };
}

/** Segments of two languages that belong together: `s` and `t`, those with the same place in fields with as many of them. */
export function pairsOf(
  strapi: Core.Strapi,
  trx: Transaction,
  { source, target, readable }: Omit<RecallScope, 'except'>,
): ReturnType<Transaction['queryBuilder']> {
  const pairs = inTable(strapi, trx, `${SEGMENTS} as s`)
    .join(`${SEGMENTS} as t`, (join) => {
      for (const column of ['type', 'document_id', 'field', 'position', 'count']) join.on(`t.${column}`, `s.${column}`);
      join.andOnVal('t.locale', target);
    })
    .where('s.locale', source);
  if (readable.length === 0) return pairs.whereRaw('1 = 0');
  // As one text: by two columns SQLite would look through whole types, though texts and ids are what is looked for.
  const fields = readable.map(([type, field]) => `${type}/${field}`);
  return pairs.whereRaw(`(s.type || '/' || s.field) in (${fields.map(() => '?').join(', ')})`, fields);
}
