import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uids } from '../../../../cms/src/plugins/conference/server/src/uids';
import { Caller } from '../../../helpers/caller';
import { type Booted, bootStrapi } from '../../../helpers/strapi';

const extend = (strapi: Core.Strapi, extension: object) => strapi.plugin('graphql').service('extension').use(extension);

/** The answers to a question asked thrice: by the chain, as a known operation, and from memory if it was kept. */
async function askThrice(cms: Booted, query: string): Promise<readonly unknown[]> {
  const anyone = new Caller(cms.url);
  const bodies: unknown[] = [];
  for (let time = 0; time < 3; time += 1) bodies.push((await anyone.graphql(query)).body);
  return bodies;
}

describe('a project that has GraphQL of its own', () => {
  let cms: Booted;
  let isRefused = false;

  beforeAll(async () => {
    cms = await bootStrapi({ SEED: 'balkhash' }, undefined, (strapi) => {
      extend(strapi, {
        resolvers: { ConferenceDay: { title: ({ title }: { title: string }) => title.toUpperCase() } },
        resolversConfig: { 'ConferencePanel.room': { policies: [() => !isRefused] } },
      });
      extend(strapi, ({ nexus }: { nexus: typeof import('nexus') }) => ({
        types: [
          nexus.extendType({
            type: 'ConferencePanel',
            definition: (t) =>
              t.int('length', {
                resolve: ({ endsAt, startsAt }) => (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000,
              }),
          }),
        ],
      }));
    });
  });
  afterAll(() => cms.stop());

  test('has its resolvers asked, at the root and within relations', async () => {
    const query =
      '{ conferencePanels(locale: "kk", pagination: { limit: 2 }) { day { title } } conferenceDays { title } }';
    for (const body of await askThrice(cms, query)) {
      const titles = [...JSON.stringify(body).matchAll(/"title":"([^"]+)"/g)].map(([, title]) => title);
      expect(titles.length).toBeGreaterThan(3);
      expect(titles).toEqual(titles.map((title) => title?.toUpperCase()));
    }
  });

  test('gives them rows as Strapi would', async () => {
    const query = '{ conferenceDays(locale: "kk") { panels { length startsAt endsAt } } }';
    for (const body of await askThrice(cms, query)) expect(JSON.stringify(body)).toMatch(/"length":\d+/);
  });

  test('has its policies asked each time', async () => {
    const query = '{ conferencePanels(locale: "kk") { room { name } } }';
    isRefused = false;
    for (const body of await askThrice(cms, query)) expect(body).not.toHaveProperty('errors');
    isRefused = true;
    for (const body of await askThrice(cms, query)) expect(body).toHaveProperty('errors');
  });
});

describe('a project whose middleware decides which documents are read', () => {
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

  test('has it asked each time', async () => {
    const query = '{ conferenceExperts(locale: "kk") { slug institution { name } } }';
    const slugs = (body: unknown) => [...JSON.stringify(body).matchAll(/"slug":"([^"]+)"/g)].map(([, slug]) => slug);
    const [first] = await askThrice(cms, query);
    const [slug = ''] = slugs(first);
    hidden = slug;
    for (const body of await askThrice(cms, query))
      expect(slugs(body)).toEqual(slugs(first).filter((one) => one !== slug));
  });
});

describe('a project that wraps every resolver', () => {
  let cms: Booted;
  let resolved = 0;

  beforeAll(async () => {
    cms = await bootStrapi({ SEED: 'balkhash' }, undefined, (strapi) =>
      extend(strapi, ({ nexus }: { nexus: typeof import('nexus') }) => ({
        plugins: [
          nexus.plugin({
            name: 'counting',
            onCreateFieldResolver: () => (root, args, context, info, next) => {
              resolved += 1;
              return next(root, args, context, info);
            },
          }),
        ],
      })),
    );
  });
  afterAll(() => cms.stop());

  test('has them all asked, each time', async () => {
    for (let time = 0; time < 3; time += 1) {
      resolved = 0;
      const { body } = await new Caller(cms.url).graphql('{ conferenceDays(locale: "kk") { title } }');
      expect(body).not.toHaveProperty('errors');
      expect(resolved).toBeGreaterThan(3);
    }
  });
});
