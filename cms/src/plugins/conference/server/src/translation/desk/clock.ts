import type { Core } from '@strapi/types';
import { uids } from '../../uids';
import { type Clock, clockOf } from './programme-order';

/** The clock of an event, else that of the newest. */
export async function readClock(strapi: Core.Strapi, event: string | undefined): Promise<Clock> {
  const found: { timeZone?: unknown; startsOn?: unknown } | null = await strapi.db.query(uids.event).findOne({
    select: ['timeZone', 'startsOn'],
    where: { publishedAt: null, ...(event && { documentId: event }) },
    orderBy: [{ startsOn: 'desc' }, { id: 'asc' }],
  });
  return clockOf(String(found?.timeZone ?? 'UTC'), String(found?.startsOn ?? '2000-01-01'));
}
