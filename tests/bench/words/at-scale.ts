import type { Core } from '@strapi/strapi';
import { recordUids, uids } from '../../../cms/src/plugins/conference/server/src/uids';
import { translationsOf } from '../../helpers/translations';
import { median } from '../statistics';
import { Documents, LOCALES } from './panel';

const PANELS = 1_000;
const DOCUMENTS = 10_000;

/** Seconds that it takes to bring panels from before the plugin, over ten days with five people each, into three languages. */
export async function measureBackfill(strapi: Core.Strapi): Promise<number> {
  const documents = new Documents(strapi, 'plugin::conference');
  const rows = strapi.db.query(uids.panel);
  const models = [];
  for (let day = 0; day < 10; day += 1) {
    const documentId = await documents.writePanel();
    models.push(await rows.findOne({ where: { documentId, locale: 'kk', publishedAt: null }, populate: true }));
  }
  for (let index = 0; index < PANELS; index += 1) {
    const { day, speakers, abstract } = models[index % models.length];
    const data = {
      documentId: `benchmark${String(index).padStart(15, '0')}`,
      ...{ locale: 'kk', publishedAt: null, title: `Ескі панель ${index}`, abstract },
      ...{ day: day.id, speakers: speakers.map(({ id }: { id: number }) => id) },
    };
    await rows.create({ data });
  }
  const start = performance.now();
  await translationsOf(strapi).repair();
  return (performance.now() - start) / 1_000;
}

/** Milliseconds for the totals of a dashboard over ten thousand documents in three languages. */
export async function measureTotals(strapi: Core.Strapi): Promise<number> {
  const states = ['missing', 'partial', 'outdated', 'complete'];
  const types = Object.values(uids);
  const rows = Array.from({ length: DOCUMENTS }, (_, index) =>
    LOCALES.map((locale, place) => ({
      type: types[index % types.length],
      documentId: `totals${index}`,
      locale,
      event: `event${index % 5}`,
      state: states[(index + place) % states.length],
      missing: ['title'],
      outdated: [],
    })),
  ).flat();
  for (let from = 0; from < rows.length; from += 500) {
    await strapi.db.query(recordUids.translation).createMany({ data: rows.slice(from, from + 500) });
  }
  const taken: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    const start = performance.now();
    await translationsOf(strapi).totals({});
    taken.push(performance.now() - start);
  }
  return median(taken);
}
