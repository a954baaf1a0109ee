import type { Core } from '@strapi/types';
import { typeNameOf } from '../../uids';
import type { LocaleCode } from '../chains';
import type { Transaction } from '../turns';
import { pairsOf, type RecallScope } from './pairs';
import { TMX_TAIL, tmxHead, tmxUnit } from './tmx';

/** Read at once, so that an export of any size takes the memory of these. */
const PAGE = 500;

interface Row {
  readonly id: number;
  readonly type: string;
  readonly document_id: string;
  readonly field: string;
  readonly position: number;
  readonly source: string;
  readonly target: string;
}

/** The whole memory from one language into another, as TMX, piece by piece. */
export async function* exportTmx(
  strapi: Core.Strapi,
  scope: Omit<RecallScope, 'except'>,
  now: Date,
): AsyncGenerator<string> {
  const { source, target } = scope;
  yield tmxHead(source, now);
  let last = 0;
  while (true) {
    const rows = await readPage(strapi, scope, last);
    const end = rows.at(-1);
    if (!end) break;
    yield rows.map((row) => unitOf(row, source, target)).join('');
    last = end.id;
  }
  yield TMX_TAIL;
}

function unitOf(row: Row, source: LocaleCode, target: LocaleCode): string {
  const id = [typeNameOf(row.type) ?? row.type, row.document_id, row.field, row.position].join('/');
  return tmxUnit({ id, source: row.source, target: row.target }, source, target);
}

async function readPage(
  strapi: Core.Strapi,
  scope: Omit<RecallScope, 'except'>,
  last: number,
): Promise<readonly Row[]> {
  return strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    const rows: Row[] = await pairsOf(strapi, trx, scope)
      .where('s.id', '>', last)
      .orderBy('s.id')
      .limit(PAGE)
      .select('s.id', 's.type', 's.document_id', 's.field', 's.position', 's.text as source', 't.text as target');
    return rows;
  });
}
