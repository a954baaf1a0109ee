import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uids } from '../../../cms/src/plugins/conference/server/src/uids';
import { documentsOf } from '../../helpers/documents';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { translationsOf } from '../../helpers/translations';

/** More than a sweep finishes while it is told to stop. */
const MANY = 1_500;

const dataDir = mkdtempSync(path.join(tmpdir(), 'kurultai-backfill-'));
let cms: Booted;

beforeAll(async () => {
  cms = await bootStrapi({ DATA_DIR: dataDir });
});
afterAll(async () => {
  await cms.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function restart(): Promise<void> {
  await cms.stop();
  cms = await bootStrapi({ DATA_DIR: dataDir });
  await translationsOf(cms.strapi).settled();
}

/** A row as stock Strapi would have left it, before the plugin knew of words per language. */
const insert = async (type: 'expert' | 'panel', data: object): Promise<{ id: number; documentId: string }> =>
  cms.strapi.db.query(uids[type]).create({ data: { ...data, publishedAt: null } });

/** A count in the database file, while no CMS has it open. */
async function countInFile(sql: string): Promise<number> {
  const database = new Database(path.join(dataDir, 'kurultai.db'), { readonly: true });
  const row: unknown = database.prepare(sql).get();
  database.close();
  return typeof row === 'object' && row !== null && 'count' in row ? Number(row.count) : Number.NaN;
}

const titles = async (type: 'expert' | 'panel', documentId: string, field: 'name' | 'title') =>
  Promise.all(
    ['kk', 'ru', 'en'].map(async (locale) => {
      const row = await documentsOf(cms.strapi, type).findOne({ documentId, locale });
      return row && [row[field], row.language];
    }),
  );

describe('a project that had content before', () => {
  test('has every document in every language after the next start, and no word of it is lost', async () => {
    const kazakh = await insert('expert', { documentId: 'olddocument000000000001', locale: 'kk', name: 'Нұрболат' });
    const russian = await insert('expert', { documentId: 'olddocument000000000001', locale: 'ru', name: 'Нурболат' });
    await insert('expert', { documentId: 'olddocument000000000002', locale: 'ru', name: 'Кузьмин' });
    await insert('panel', {
      documentId: 'olddocument000000000003',
      locale: 'kk',
      title: 'Панель',
      speakers: [kazakh.id],
    });
    const onlyRussian = await cms.strapi.db.query(uids.expert).findOne({ where: { name: 'Кузьмин' } });
    await insert('panel', {
      documentId: 'olddocument000000000003',
      locale: 'ru',
      title: 'Дискуссия',
      speakers: [onlyRussian.id, russian.id],
    });
    await restart();

    expect(await titles('expert', 'olddocument000000000001', 'name')).toEqual([
      ['Нұрболат', 'kk'],
      ['Нурболат', 'ru'],
      ['Нурболат', 'ru'],
    ]);
    expect(await titles('panel', 'olddocument000000000003', 'title')).toEqual([
      ['Панель', 'kk'],
      ['Дискуссия', 'ru'],
      ['Дискуссия', 'ru'],
    ]);
    // Stock Strapi could link the Kazakh panel to Kazakh experts alone: each language had links of its own.
    for (const locale of ['kk', 'ru', 'en']) {
      const panel = await documentsOf(cms.strapi, 'panel').findOne({
        documentId: 'olddocument000000000003',
        locale,
        populate: ['speakers'],
      });
      expect(panel?.speakers).toMatchObject([
        { documentId: 'olddocument000000000001', locale },
        { documentId: 'olddocument000000000002', locale },
      ]);
    }
    expect(await translationsOf(cms.strapi).repair({ isDry: true })).toEqual([]);
  });

  test('tells what was there apart: the first language is the original, the others are made from it', async () => {
    await documentsOf(cms.strapi, 'expert').update({
      documentId: 'olddocument000000000001',
      locale: 'kk',
      data: { name: 'Нұрболат Бисенғалиев' },
    });
    const states = await translationsOf(cms.strapi).findOne(uids.expert, 'olddocument000000000001');
    expect(states).toMatchObject([
      { locale: 'en', state: 'missing', missing: ['name'] },
      { locale: 'kk', state: 'complete' },
      { locale: 'ru', state: 'outdated', outdated: ['name'] },
    ]);
  });
});

describe('a language that is added later', () => {
  test('has every document, drafts and published, as soon as the sweep is through', async () => {
    const { documentId } = await documentsOf(cms.strapi, 'expert').create({ data: { name: 'Ағыбай' } });
    await documentsOf(cms.strapi, 'expert').publish({ documentId });
    await cms.strapi.plugin('i18n').service('locales').create({ code: 'tr', name: 'Türkçe' });
    await translationsOf(cms.strapi).settled();
    for (const status of ['draft', 'published'] as const) {
      expect(await documentsOf(cms.strapi, 'expert').findOne({ documentId, locale: 'tr', status })).toMatchObject({
        name: 'Ағыбай',
        language: 'kk',
        fallbackFields: [{ field: 'name', language: 'kk' }],
      });
    }
    expect(await translationsOf(cms.strapi).repair({ isDry: true })).toEqual([]);
  });

  test('takes its words with it when it goes, and documents that had no others', async () => {
    const experts = documentsOf(cms.strapi, 'expert');
    const both = await experts.create({ locale: 'tr', data: { name: 'Kazak' } });
    await experts.update({ documentId: both.documentId, locale: 'en', data: { name: 'Kazakh' } });
    const one = await experts.create({ locale: 'tr', data: { name: 'Türk' } });
    const service = cms.strapi.plugin('i18n').service('locales');
    const { id } = await service.findByCode('tr');
    await service.delete({ id });
    await translationsOf(cms.strapi).settled();
    expect(await titles('expert', both.documentId, 'name')).toEqual([
      ['Kazakh', 'en'],
      ['Kazakh', 'en'],
      ['Kazakh', 'en'],
    ]);
    expect(await titles('expert', one.documentId, 'name')).toEqual([null, null, null]);
    expect(await translationsOf(cms.strapi).repair({ isDry: true })).toEqual([]);
  });
});

describe('repair', () => {
  test('reports what was broken past the Document Service without touching it, then mends it', async () => {
    const { documentId } = await documentsOf(cms.strapi, 'expert').create({ locale: 'ru', data: { name: 'Эксперт' } });
    const gone = await documentsOf(cms.strapi, 'expert').create({ locale: 'ru', data: { name: 'Ушёл' } });
    const rows = cms.strapi.db.query(uids.expert);
    await rows.update({ where: { documentId, locale: 'en' }, data: { name: 'Wrong', country: 'DE' } });
    await rows.delete({ where: { documentId, locale: 'kk' } });
    await rows.deleteMany({ where: { documentId: gone.documentId } });

    const broken = await rows.findMany({ where: { documentId } });
    const faults = await translationsOf(cms.strapi).repair({ isDry: true });
    expect(faults.map((one) => [one.documentId, [...one.faults].sort()])).toEqual([
      [documentId, ['en draft: name, country', 'kk draft: missing']],
      [gone.documentId, ['gone, but not forgotten']],
    ]);
    expect(await rows.findMany({ where: { documentId } })).toEqual(broken);

    await translationsOf(cms.strapi).repair();
    expect(await titles('expert', documentId, 'name')).toEqual([
      ['Эксперт', 'ru'],
      ['Эксперт', 'ru'],
      ['Эксперт', 'ru'],
    ]);
    expect(await translationsOf(cms.strapi).repair({ isDry: true })).toEqual([]);
  });
});

test('a sweep that is stopped half-way goes on where it stopped', async () => {
  const old = (index: number) => ({
    ...{ locale: 'kk', publishedAt: null, title: `Бағыт ${index}` },
    documentId: `oldtopic${String(index).padStart(16, '0')}`,
  });
  for (let from = 0; from < MANY; from += 100) {
    const data = Array.from({ length: 100 }, (_, index) => old(from + index));
    await cms.strapi.db.query(uids.topic).createMany({ data });
  }
  await cms.stop();
  const unfinished = () => cms.strapi.db.query(uids.topic).count({ where: { translation: { $null: true } } });
  cms = await bootStrapi({ DATA_DIR: dataDir });
  await expect.poll(unfinished, { interval: 5, timeout: 30_000 }).toBeLessThan(MANY);
  await cms.stop();

  const left = await countInFile('select count(*) as count from conference_topics where translation is null');
  expect(left).toBeGreaterThan(0);
  cms = await bootStrapi({ DATA_DIR: dataDir });
  await translationsOf(cms.strapi).settled();
  expect(await unfinished()).toBe(0);
  expect(await cms.strapi.db.query(uids.topic).count()).toBe(3 * MANY);
});
