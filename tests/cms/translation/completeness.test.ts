import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentsOf } from '../../helpers/documents';
import { type Booted, bootStrapi } from '../../helpers/strapi';

let cms: Booted;

beforeAll(async () => {
  cms = await bootStrapi();
});
afterAll(() => cms.stop());

test('a document saved in one language exists in all, and shows its words there, marked', async () => {
  const { documentId } = await documentsOf(cms.strapi, 'expert').create({ locale: 'ru', data: { name: 'Нурболат' } });
  for (const locale of ['kk', 'ru', 'en']) {
    const row = await documentsOf(cms.strapi, 'expert').findOne({ documentId, locale });
    expect(row).toMatchObject({
      name: 'Нурболат',
      locale,
      language: 'ru',
      slug: 'nurbolat',
      fallbackFields: locale === 'ru' ? [] : [{ field: 'name', language: 'ru' }],
    });
  }
});

test('a Kazakh panel is linked to an expert who is described only in Russian', async () => {
  const expert = await documentsOf(cms.strapi, 'expert').create({ locale: 'ru', data: { name: 'А. В. Кузьмин' } });
  const made = await documentsOf(cms.strapi, 'panel').create({
    locale: 'kk',
    data: { title: 'Панель', speakers: [expert.documentId] },
  });
  for (const locale of ['kk', 'ru', 'en']) {
    const panel = await documentsOf(cms.strapi, 'panel').findOne({
      documentId: made.documentId,
      locale,
      populate: ['speakers'],
    });
    expect(panel).toMatchObject({ title: 'Панель', speakers: [{ name: 'А. В. Кузьмин', locale }] });
  }
  await documentsOf(cms.strapi, 'panel').publish({ documentId: made.documentId, locale: 'kk' });
  await documentsOf(cms.strapi, 'expert').publish({ documentId: expert.documentId, locale: 'kk' });
  for (const locale of ['kk', 'ru', 'en']) {
    const panel = await documentsOf(cms.strapi, 'panel').findOne({
      documentId: made.documentId,
      locale,
      status: 'published',
      populate: ['speakers'],
    });
    expect(panel).toMatchObject({ title: 'Панель', language: 'kk', speakers: [{ name: 'А. В. Кузьмин', locale }] });
  }
});

test('a draft that has lost its last title is published in no language, and what is published stays', async () => {
  const panels = documentsOf(cms.strapi, 'panel');
  const { documentId } = await panels.create({ locale: 'en', data: { title: 'Lake Balkhash' }, status: 'published' });
  await panels.update({ documentId, locale: 'en', data: { title: '' } });
  for (const locale of ['kk', 'ru', 'en', '*'])
    await expect(panels.publish({ documentId, locale })).rejects.toThrow(/title/);
  const saving = panels.update({ documentId, locale: 'ru', data: { subtitle: 'Озеро' }, status: 'published' });
  await expect(saving).rejects.toMatchObject({ details: { errors: [{ path: ['title'] }] } });
  for (const locale of ['kk', 'ru', 'en'])
    expect(await panels.findOne({ documentId, locale, status: 'published' })).toMatchObject({ title: 'Lake Balkhash' });
});
