import { documentsOf } from './documents';
import type { Booted } from './strapi';

const DAYS = 10;

/** An event of ten days, and in each a panel with a room, a moderator and two speakers of an institution: all published. */
export async function publishTenDays(strapi: Booted['strapi']): Promise<void> {
  const publish = async (type: Parameters<typeof documentsOf>[1], data: Readonly<Record<string, unknown>>) => {
    const { documentId } = await documentsOf(strapi, type).create({ locale: 'kk', data });
    await documentsOf(strapi, type).publish({ documentId, locale: 'kk' });
    return documentId;
  };
  const event = await publish('event', {
    title: 'Он күн',
    startsOn: '2026-04-01',
    endsOn: '2026-04-10',
    timeZone: 'Asia/Almaty',
  });
  const institution = await publish('institution', { name: 'Мектеп' });
  const experts: string[] = [];
  for (const name of ['Әлия', 'Ғани', 'Үміт']) experts.push(await publish('expert', { name, institution }));
  const room = await publish('room', { name: 'Зал', event, allowsParallel: true });
  for (let day = 1; day <= DAYS; day += 1) {
    const date = `2026-04-${String(day).padStart(2, '0')}`;
    const [moderator, ...speakers] = experts;
    const links = {
      day: await publish('day', { title: `${day}-күн`, date, event }),
      room,
      moderators: [moderator],
      speakers,
    };
    await publish('panel', { title: `Сессия ${day}`, ...links });
  }
}

/**
 * Copies published panels with their links, row by row, until there are `count` of them in each language: thousands of
 * documents in a second, for whom it is enough that they can be read.
 */
export async function copyPanels(strapi: Booted['strapi'], count: number): Promise<void> {
  const { connection } = strapi.db;
  const table = 'conference_panels';
  const columns = Object.keys(await connection(table).columnInfo()).filter((name) => name !== 'id');
  const seen: { id: number; locale: string }[] = await connection(table).whereNotNull('published_at').orderBy('id');
  await connection.transaction(async (trx) => {
    for (const locale of new Set(seen.map((row) => row.locale))) {
      const originals = seen.filter((row) => row.locale === locale).slice(0, DAYS);
      const present = seen.filter((row) => row.locale === locale).length;
      for (let index = present; index < count; index += 1) {
        const original = originals[index % originals.length]?.id ?? 0;
        const copied = columns.map((name) => (name === 'document_id' ? trx.raw('?', [`copy-${index}`]) : name));
        const next = await trx(table).max({ id: 'id' }).first();
        const id = Number(next?.id ?? 0) + 1;
        await trx(trx.raw('?? (??)', [table, ['id', ...columns]])).insert(
          trx(table)
            .select(trx.raw('?', [id]), ...copied)
            .where({ id: original }),
        );
        for (const link of ['day', 'room', 'moderators', 'speakers'])
          await copyLinks(trx, `${table}_${link}_lnk`, original, id);
      }
    }
  });
}

async function copyLinks(
  trx: Parameters<Parameters<Booted['strapi']['db']['connection']['transaction']>[0]>[0],
  table: string,
  from: number,
  to: number,
): Promise<void> {
  const links: Record<string, unknown>[] = await trx(table).where({ panel_id: from });
  for (const { id: _, ...link } of links) await trx(table).insert({ ...link, panel_id: to });
}
