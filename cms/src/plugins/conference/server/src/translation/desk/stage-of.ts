import type { Core } from '@strapi/types';
import { uids } from '../../uids';
import type { LocaleCode } from '../chains';
import type { TranslatedType } from '../translated-type';
import { ask, fromRecords } from './ask';
import { type Clock, clockOf, readStage } from './programme-order';
import { sql } from './sql-text';
import { StageTimes } from './stage-times';

/** The clock of an event, else that of the newest. */
export async function readClock(strapi: Core.Strapi, event: string | undefined): Promise<Clock> {
  const found: { timeZone?: unknown; startsOn?: unknown } | null = await strapi.db.query(uids.event).findOne({
    select: ['timeZone', 'startsOn'],
    where: { publishedAt: null, ...(event && { documentId: event }) },
    orderBy: [{ startsOn: 'desc' }, { id: 'asc' }],
  });
  return clockOf(String(found?.timeZone ?? 'UTC'), String(found?.startsOn ?? '2000-01-01'));
}

/** When a document is on stage: an instant, a date, or null. */
export async function stageOf(
  strapi: Core.Strapi,
  type: TranslatedType,
  documentId: string,
  locale: LocaleCode,
  event: string | undefined,
): Promise<{ readonly at: string | null; readonly clock: Clock }> {
  const clock = await readClock(strapi, event);
  const times = new StageTimes(strapi, clock);
  const [found] = await ask(
    strapi,
    sql`select ${times.of(type, 'row', 'record')} as stage ${fromRecords(strapi, type)}
      where record.type = ${type.uid} and record.document_id = ${documentId} and record.locale = ${locale}`,
  );
  const stage = found?.stage;
  return { at: stage === null || stage === undefined ? null : readStage(Number(stage), clock), clock };
}
