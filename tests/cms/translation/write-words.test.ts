import { afterAll, beforeAll, expect, test } from 'vitest';
import { uids } from '../../../cms/src/plugins/conference/server/src/uids';
import { documentsOf } from '../../helpers/documents';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { translationsOf } from '../../helpers/translations';

let booted: Booted;
beforeAll(async () => {
  booted = await bootStrapi();
});
afterAll(() => booted.stop());

const panel = async (title: string) => {
  const { documentId } = await documentsOf(booted.strapi, 'panel').create({ locale: 'ru', data: { title } });
  return documentId;
};
const write = (documentId: string, words: Parameters<ReturnType<typeof translationsOf>['write']>[0]['words']) =>
  translationsOf(booted.strapi).write({ uid: uids.panel, documentId, locale: 'kk', words });
const stateOf = async (documentId: string) => {
  const all = await translationsOf(booted.strapi).findOne(uids.panel, documentId);
  return all.find(({ locale }) => locale === 'kk');
};

test('words are saved as draft, made from the words that were shown', async () => {
  const documentId = await panel('Качество');
  const overtaken = await write(documentId, {
    title: { value: 'Сапа', version: '', from: { locale: 'ru', text: 'Качество' } },
  });
  expect([overtaken, await stateOf(documentId)]).toMatchObject([[], { state: 'complete', outdated: [] }]);
});

test('words made from a source that has changed since are outdated at once', async () => {
  const documentId = await panel('Качество');
  await documentsOf(booted.strapi, 'panel').update({ documentId, locale: 'ru', data: { title: 'Качество и среда' } });
  await write(documentId, { title: { value: 'Сапа', version: '', from: { locale: 'ru', text: 'Качество' } } });
  expect(await stateOf(documentId)).toMatchObject({ state: 'outdated', outdated: ['title'] });
  const [outdated] = await translationsOf(booted.strapi).outdatedFields(uids.panel, documentId, 'kk');
  expect(outdated).toMatchObject({ field: 'title', source: { locale: 'ru', text: 'Качество' } });
});

test('nothing is saved where somebody else has saved one of the fields since', async () => {
  const documentId = await panel('Качество');
  await documentsOf(booted.strapi, 'panel').update({ documentId, locale: 'kk', data: { title: 'Басқа' } });
  const overtaken = await write(documentId, {
    title: { value: 'Сапа', version: '' },
    subtitle: { value: 'Алқа', version: '' },
  });
  expect(overtaken).toEqual([{ field: 'title', value: 'Басқа', version: expect.stringMatching(/^.{16}$/) }]);
  expect(await stateOf(documentId)).toMatchObject({ missing: [] });
  const again = await write(documentId, { title: { value: 'Сапа', version: overtaken[0]?.version } });
  expect(again).toEqual([]);
});

test('the same words given on purpose are this language’s own', async () => {
  const documentId = await panel('STEM');
  await write(documentId, { title: { value: 'STEM', version: '' } });
  expect(await stateOf(documentId)).toMatchObject({ state: 'complete', missing: [] });
});

test('words of a machine are unfinished until a person saves them', async () => {
  const documentId = await panel('Качество');
  await write(documentId, { title: { value: 'Сапа', isMachine: true } });
  expect(await stateOf(documentId)).toMatchObject({ state: 'partial', machine: ['title'], missing: [] });
  await write(documentId, { title: { value: 'Сапа' } });
  expect(await stateOf(documentId)).toMatchObject({ state: 'complete', machine: [] });
});
