import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeRandomSteps } from '../../helpers/random-changes/index';
import { type Booted, bootStrapi } from '../../helpers/strapi';

let cms: Booted;

beforeAll(async () => {
  cms = await bootStrapi();
  await cms.strapi.plugin('i18n').service('locales').create({ code: 'tr', name: 'Türkçe' });
});
afterAll(() => cms.stop());

test('whatever people do in whatever order, no written word changes by itself and every language is whole', async () => {
  expect(await takeRandomSteps(cms.strapi, 40)).toBeGreaterThan(40 * 15);
}, 1_200_000);
