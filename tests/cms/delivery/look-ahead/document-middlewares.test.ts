import { afterAll, beforeAll, expect, test } from 'vitest';
import { uids } from '../../../../cms/src/plugins/conference/server/src/uids';
import { askThrice, saidOf } from '../../../helpers/ask-thrice';
import { type Booted, bootStrapi } from '../../../helpers/strapi';

/** A project with a middleware that decides which documents are read. */
let cms: Booted;
let hidden = '';

beforeAll(async () => {
  cms = await bootStrapi({ SEED: 'balkhash' }, undefined, (strapi) => {
    strapi.documents.use((context, next) => {
      if (context.uid === uids.expert && context.action === 'findMany') {
        Object.assign(context.params, { filters: { slug: { $ne: hidden } } });
      }
      return next();
    });
  });
});
afterAll(() => cms.stop());

test('a middleware of the project is asked each time', async () => {
  const query = '{ conferenceExperts(locale: "kk") { slug institution { name } } }';
  const [before] = await askThrice(cms, query);
  const all = saidOf(before, 'slug');
  [hidden = ''] = all;
  for (const body of await askThrice(cms, query)) expect(saidOf(body, 'slug')).toEqual(all.slice(1));
});
