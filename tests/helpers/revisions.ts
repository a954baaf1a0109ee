import type { Revisions, Snapshot } from '../../cms/src/plugins/conference/server/src/delivery/revisions/revisions';
import { uids } from '../../cms/src/plugins/conference/server/src/uids';
import { documentsOf } from './documents';
import type { Booted } from './strapi';

export const revisionsOf = (strapi: Booted['strapi']): Revisions => strapi.plugin('conference').service('revisions');

/** What the database says now; fails when the node cannot be sure. */
export async function readRevisions(strapi: Booted['strapi']): Promise<Snapshot> {
  const snapshot = await revisionsOf(strapi).read();
  if (!snapshot) throw new Error('The node does not know what has changed.');
  return snapshot;
}

/** The tables whose counters something raises, and by how much. */
export async function raisedBy(
  strapi: Booted['strapi'],
  run: () => Promise<unknown>,
): Promise<Readonly<Record<string, number>>> {
  const before = await readRevisions(strapi);
  await run();
  const after = await readRevisions(strapi);
  return Object.fromEntries(
    [...after]
      .map(([table, revision]) => [table, revision - (before.get(table) ?? 0)] as const)
      .filter(([, raised]) => raised !== 0)
      .sort(),
  );
}

/** Resolves with the tables of the next change that the node learns of. Called before the change. */
export const nextChange = (strapi: Booted['strapi']): Promise<readonly string[]> =>
  new Promise((resolve) => revisionsOf(strapi).onChange(resolve));

/** What is published, with a link, a picture and a draft that is none of the visitors' business. */
export interface Published {
  readonly panel: string;
  readonly speaker: string;
  readonly other: string;
  readonly event: string;
  readonly picture: number;
  readonly publicRole: number;
}

export async function publishSomething(strapi: Booted['strapi']): Promise<Published> {
  const documents = (type: 'event' | 'expert' | 'panel') => documentsOf(strapi, type);
  const speaker = await documents('expert').create({ data: { name: 'Ақжан Әл-Машани' }, status: 'published' });
  const other = await documents('expert').create({ data: { name: 'Қаныш Сәтбаев' }, status: 'published' });
  const picture: { id: number } = await strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'a.png',
      hash: `a${Date.now()}`,
      ext: '.png',
      mime: 'image/png',
      size: 1,
      url: '/uploads/a.png',
      provider: 'local',
    },
  });
  const dates = { startsOn: '2025-04-09', endsOn: '2025-04-11', timeZone: 'Asia/Almaty' };
  const event = await documents('event').create({
    data: { title: 'Балқаш', ...dates, cover: picture.id },
    status: 'published',
  });
  const panel = await documents('panel').create({
    data: { title: 'Ашылу', speakers: [speaker.documentId] },
    status: 'published',
  });
  const role: { id: number } = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  return {
    panel: panel.documentId,
    speaker: speaker.documentId,
    other: other.documentId,
    event: event.documentId,
    picture: picture.id,
    publicRole: role.id,
  };
}

/** Straight into the table, past the Document Service: what is published of a document, or its draft. */
export const writeRows = (strapi: Booted['strapi'], panel: string, isPublished: boolean): Promise<unknown> =>
  strapi.db.query(uids.panel).updateMany({
    where: { documentId: panel, publishedAt: isPublished ? { $notNull: true } : { $null: true } },
    data: { highlighted: true },
  });
