import type { Core } from '@strapi/types';
import type { LocaleCode } from '../chains';
import { joinDraft, RECORDS, tableIn } from './ask';
import type { Matching } from './matching';
import { type Clock, marksOf } from './programme-order';
import { joined, name, type SqlText, sql } from './sql-text';
import { StageTimes } from './stage-times';

/** Records with what they are sorted by. */
export interface Sorted {
  /** What stands before a statement that reads from `listed`: each record once, with its times worked out. */
  readonly listing: SqlText;
  readonly order: SqlText;
}

const RECORD = sql`record.id, record.type, record.document_id, record.locale, record.state`;

/** By whoever saved last. */
export function byTouch(strapi: Core.Strapi, found: readonly Matching[]): Sorted {
  const parts = found.map(({ type, from, where, isAsked, hasRow }) => {
    const row = hasRow ? sql`` : joinDraft(strapi, type);
    return sql`select ${RECORD}, ${isAsked} as is_asked, ${name('row', 'updated_at')} as updated_at ${from} ${row} ${where}`;
  });
  return {
    listing: sql`with ${listed(parts)}`,
    order: sql`order by updated_at desc, document_id, locale`,
  };
}

/**
 * By what is on stage next; then what is over, then what has no time, all of it from early to late.
 * @param locale the one language asked for. Without it a document's time, the same in all, is computed once, in `first`.
 * @param now milliseconds since 1970.
 */
export function byProgramme(
  strapi: Core.Strapi,
  found: readonly Matching[],
  { clock, now, locale, first }: { clock: Clock; now: number; locale: LocaleCode | undefined; first: LocaleCode },
): Sorted {
  const times = new StageTimes(strapi, clock);
  const staged = found.map(({ type }, index) => {
    const { columns } = type;
    const sortKey = name('row', columns.sortKey ?? 'sort_key');
    return sql`${name(`staged_${index}`)} as ${locale === undefined ? sql`materialized` : sql`not materialized`} (
      select record.document_id, ${sortKey} as sort_key, ${times.of(type, 'row', 'record')} as stage
      from ${tableIn(strapi, RECORDS)} as record ${joinDraft(strapi, type)}
      where record.type = ${type.uid} and record.locale = ${locale ?? first})`;
  });
  const parts = found.map(
    (
      { from, where, isAsked },
      index,
    ) => sql`select ${RECORD}, ${isAsked} as is_asked, staged.sort_key, staged.stage ${from}
      join ${name(`staged_${index}`)} as staged on staged.document_id = record.document_id ${where}`,
  );
  const { instant, date } = marksOf(now, clock);
  return {
    listing: sql`with ${joined([...staged, listed(parts)], ', ')}`,
    order: sql`order by case
      when stage is null then 2
      when stage < (case when stage % 2 = 0 then ${whole(date)} else ${whole(instant)} end) then 1
      else 0
    end, stage, sort_key, document_id, locale`,
  };
}

/** PostgreSQL would otherwise compute a time anew wherever the order mentions it. */
const listed = (parts: readonly SqlText[]): SqlText => sql`listed as materialized (${joined(parts, ' union all ')})`;

/** Written out: PostgreSQL cannot tell the type of a value bound in a comparison with an expression. */
const whole = (value: number): SqlText => ({ text: String(Math.trunc(value)), values: [] });
