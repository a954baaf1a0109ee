import { afterAll, beforeAll, expect, test } from 'vitest';
import { uids } from '../../../../cms/src/plugins/conference/server/src/uids';
import { askThrice, saidOf } from '../../../helpers/ask-thrice';
import { Caller } from '../../../helpers/caller';
import { documentsOf } from '../../../helpers/documents';
import { countStatements } from '../../../helpers/statements';
import { type Booted, bootStrapi } from '../../../helpers/strapi';

/** A project with a type of its own, which knows panels and an event, and which panels know. */
const BUS = 'api::bus.bus';

let cms: Booted;

beforeAll(async () => {
  cms = await bootStrapi({ SEED: 'balkhash' }, addBuses, tellPanels);
  const { strapi } = cms;
  const panels = await documentsOf(strapi, 'panel').findMany({ locale: 'kk', status: 'published' });
  const [event] = await documentsOf(strapi, 'event').findMany({ locale: 'kk', status: 'published' });
  for (let index = 0; index < 24; index += 1) {
    const linked = [0, 1, 2].map((step) => panels[(index + step * 5) % panels.length]?.documentId);
    const data = { name: `Автобус ${String(index).padStart(2, '0')}`, panels: linked, event: event?.documentId };
    await strapi.documents(BUS).create({ data });
  }
  const visitors = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  for (const action of [`${BUS}.find`, `${BUS}.findOne`]) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: visitors.id } });
  }
});
afterAll(() => cms?.stop());

function addBuses(strapi: Booted['strapi']): void {
  const contentTypes = {
    bus: {
      schema: {
        kind: 'collectionType',
        modelType: 'contentType',
        modelName: 'bus',
        collectionName: 'buses',
        info: { singularName: 'bus', pluralName: 'buses', displayName: 'Bus' },
        options: { draftAndPublish: false },
        attributes: {
          name: { type: 'string' },
          plate: { type: 'string', private: true },
          panels: { type: 'relation', relation: 'manyToMany', target: uids.panel, inversedBy: 'buses' },
          event: { type: 'relation', relation: 'manyToOne', target: uids.event },
        },
      },
    },
  };
  // As routes mark what they lead to, so that there are rights for it.
  const action = () => Object.assign(() => undefined, { [Symbol.for('__type__')]: ['content-api'] });
  const bus = { find: action(), findOne: action() };
  strapi.get('apis').add('bus', { contentTypes, controllers: { bus } });
}

function tellPanels(strapi: Booted['strapi']): void {
  const buses = { type: 'relation', relation: 'manyToMany', target: BUS, mappedBy: 'panels' };
  Object.assign(strapi.contentType(uids.panel).attributes, { buses });
}

const WAY_OUT =
  '{ buses(sort: "name", pagination: { limit: 100 }) { name event { title } panels { title speakers { name institution { name } } } } }';
const WAY_BACK =
  '{ conferencePanels(locale: "kk", pagination: { limit: 100 }) { title buses(sort: "name") { name } } }';

const titlesOf = (buses: unknown) =>
  Array.from(Object(buses), ({ name, panels }: { name: string; panels: { title: string }[] }) => ({
    name,
    panels: panels.map(({ title }) => title).sort(),
  }));

test('from it to panels and on, everything is read at once, and is what the Document Service finds', async () => {
  const found = await cms.strapi.documents(BUS).findMany({
    ...{ sort: 'name', limit: 100, status: 'published' },
    populate: { panels: { fields: ['title'] } },
  });
  const expected = titlesOf(found);
  for (const body of await askThrice(cms, WAY_OUT)) {
    const { data } = Object(body);
    expect(titlesOf(data.buses)).toEqual(expected);
    expect(saidOf(body, 'name').length).toBeGreaterThan(24);
  }
});

test('and from panels to it', async () => {
  const [body] = await askThrice(cms, WAY_BACK);
  const named = Object(body).data.conferencePanels.flatMap(({ buses }: { buses: { name: string }[] }) => buses);
  expect(named).toHaveLength(24 * 3);
});

test.each([
  ['out', WAY_OUT, 5],
  ['back', WAY_BACK, 2],
])('one statement for each relation on the way %s', async (_, query, most) => {
  await askThrice(cms, query);
  const asked = query.replace('limit: 100', 'limit: 99');
  await askThrice(cms, asked);
  await cms.strapi.db.query(BUS).updateMany({ where: { name: 'Автобус 00' }, data: { plate: `KZ ${most}` } });
  const statements = await countStatements(cms.strapi, () => new Caller(cms.url).graphql(asked));
  expect(statements).toBeGreaterThan(1);
  // One more asks what has changed.
  expect(statements).toBeLessThanOrEqual(most + 1);
});

test('what is private stays so, and a change of its own is seen at once', async () => {
  const caller = new Caller(cms.url);
  const refused = await caller.graphql('{ buses { plate } }');
  expect(JSON.stringify(refused.body)).toContain('Cannot query field');
  await askThrice(cms, WAY_OUT);
  await cms.strapi.db.query(BUS).updateMany({ where: { name: 'Автобус 07' }, data: { name: 'Автобус жаңа' } });
  const { body } = await caller.graphql(WAY_OUT);
  expect(saidOf(body, 'name')).toContain('Автобус жаңа');
});
