import { afterAll, beforeAll, expect, test } from 'vitest';
import { askThrice, saidOf } from '../../../helpers/ask-thrice';
import { type Booted, bootStrapi } from '../../../helpers/strapi';

/** A project that has GraphQL of its own: a resolver in place of Strapi's, a field, and a policy. */
let cms: Booted;
let isRefused = false;

beforeAll(async () => {
  cms = await bootStrapi({ SEED: 'balkhash' }, undefined, (strapi) => {
    strapi.get('policies').set('global::open', () => !isRefused);
    strapi
      .plugin('graphql')
      .service('extension')
      .use({
        typeDefs: 'extend type ConferencePanel { minutes: Int }',
        resolvers: {
          ConferenceDay: { title: ({ title }: { title: string }) => title.toUpperCase() },
          ConferencePanel: {
            minutes: ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) =>
              (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000,
          },
        },
        resolversConfig: { 'ConferencePanel.room': { policies: ['global::open'] } },
      });
  });
});
afterAll(() => cms.stop());

test('its resolvers are asked, at the root and within relations', async () => {
  const query = '{ conferencePanels(locale: "kk") { day { title } } conferenceDays(locale: "kk") { title } }';
  for (const body of await askThrice(cms, query)) {
    const titles = saidOf(body, 'title');
    expect(titles.length).toBeGreaterThan(3);
    expect(titles).toEqual(titles.map((title) => title.toUpperCase()));
  }
});

test('its resolvers are given rows as Strapi reads them', async () => {
  const query = '{ conferenceDays(locale: "kk") { panels { minutes } } }';
  for (const body of await askThrice(cms, query)) expect(JSON.stringify(body)).toMatch(/"minutes":\d+/);
});

test('its policies are asked each time', async () => {
  const query = '{ conferencePanels(locale: "kk") { room { name } } }';
  isRefused = false;
  for (const body of await askThrice(cms, query)) expect(body).not.toHaveProperty('errors');
  isRefused = true;
  for (const body of await askThrice(cms, query)) expect(body).toHaveProperty('errors');
});
