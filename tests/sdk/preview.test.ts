import * as overGraphqlRequest from '@kurultai/sdk';
import * as overFetch from '@kurultai/sdk/fetch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { give, serverThat } from '../helpers/answering-server';
import { createApiToken } from '../helpers/api-token';
import { documentsOf } from '../helpers/documents';
import { createMixedConference } from '../helpers/mixed-languages';
import { type Booted, bootStrapi } from '../helpers/strapi';

let cms: Booted;
let token: string;
let visitors: overFetch.Conference;
let editors: overFetch.Conference;
let eventSlug: string;

beforeAll(async () => {
  cms = await bootStrapi();
  const made = await createMixedConference(cms.strapi);
  token = await createApiToken(cms.strapi);
  visitors = overFetch.createConference({ endpoint: `${cms.url}/graphql`, locale: 'kk' });
  editors = visitors.preview(token);
  const panels = documentsOf(cms.strapi, 'panel');
  await panels.update({ documentId: made.panel, data: { title: 'Ана тілі: жаңа атау' } });
  const { documentId } = await documentsOf(cms.strapi, 'room').create({ data: { name: 'Жаңа зал' } });
  await panels.update({ documentId: made.panel, data: { room: documentId } });
  await documentsOf(cms.strapi, 'article').create({
    data: { title: 'Ертең не болады', slug: 'erteng', event: made.event, kind: 'announcement' },
  });
  eventSlug = String((await documentsOf(cms.strapi, 'event').findOne({ documentId: made.event, locale: 'kk' }))?.slug);
});
afterAll(() => cms.stop());

describe('a preview', () => {
  test('shows a document that nobody has published, and visitors see none of it', async () => {
    expect(await editors.articles.get('erteng')).toMatchObject({
      title: 'Ертең не болады',
      event: { slug: eventSlug },
    });
    expect(await visitors.articles.get('erteng')).toBeNull();
    const titles = async (conference: overFetch.Conference) =>
      (await conference.articles.list()).map(({ title }) => title);
    expect(await titles(editors)).toContain('Ертең не болады');
    expect(await titles(visitors)).not.toContain('Ертең не болады');
    expect(await editors.articles.count()).toBe((await visitors.articles.count()) + 1);
  });

  test('shows the words and links that are not published yet, wherever the document is', async () => {
    const panelsOf = async (conference: overFetch.Conference) =>
      (await conference.programme(eventSlug))?.days.flatMap(({ panels }) =>
        panels.map(({ title, room }) => [title, room?.name]),
      );
    expect(await panelsOf(editors)).toEqual([['Ана тілі: жаңа атау', 'Жаңа зал']]);
    expect(await panelsOf(visitors)).toEqual([['Ана тілі мен сапа', undefined]]);
  });

  test('is searched in drafts, and the published conference is not', async () => {
    const found = async (conference: overFetch.Conference) =>
      (await conference.search('жана')).panels.map(({ title }) => title);
    expect(await found(editors)).toEqual(['Ана тілі: жаңа атау']);
    expect(await found(visitors)).toEqual([]);
  });

  test('stays one in another language, and with other fallbacks', async () => {
    expect(await editors.in('ru').articles.get('erteng')).toMatchObject({ locale: 'ru', language: 'kk' });
    expect(await editors.in('ru', { fallback: false }).articles.get('erteng')).toBeNull();
    expect(await visitors.in('ru').preview(token).articles.get('erteng')).toMatchObject({ locale: 'ru' });
  });

  test('asks for operations of one’s own with its token', async () => {
    const drafts = '{ conferenceArticles(status: DRAFT, filters: { slug: { eq: "erteng" } }) { title } }';
    expect(await editors.request(drafts, {})).toEqual({ conferenceArticles: [{ title: 'Ертең не болады' }] });
    await expect(visitors.request(drafts, {})).rejects.toMatchObject({ code: 'graphql' });
  });
});

describe.each([overGraphqlRequest, overFetch])('the token of a preview', ({ createConference, isHttpError }) => {
  test('that the CMS does not know is an HttpError of status 401, which does not tell it', async () => {
    const told: unknown[] = [];
    const preview = createConference({
      endpoint: `${cms.url}/graphql`,
      locale: 'kk',
      onError: (trace) => told.push(trace),
    }).preview('qate-kilt');
    const error = await preview.articles.list().catch((reason: unknown) => reason);
    expect(isHttpError(error) && error.status).toBe(401);
    expect(String(error)).toContain('Check the API token');
    expect(told).toHaveLength(1);
    expect(JSON.stringify([told, error]) + String(error)).not.toContain('qate-kilt');
  });

  test('goes in one header of a POST that no cache keeps, whatever the conference was opened with', async () => {
    const kept: (RequestInit & { next?: unknown; cf?: unknown })[] = [];
    const server = await serverThat((response) => give(response, { data: { items: [] } }));
    const conference = createConference({
      endpoint: server.endpoint,
      locale: 'kk',
      token: 'saitting-kilti',
      headers: () => ({ Authorization: 'Basic c2FpdA==', 'x-sait': 'balkhash' }),
      persistedQueries: true,
      cache: 'force-cache',
      next: { revalidate: 60 },
      cf: { cacheTtl: 60 },
      fetch: (input, init) => {
        kept.push({ ...init });
        return fetch(input, init);
      },
    });
    await conference.preview('redaktor-kilti').panels.list();
    const [request] = server.requests;
    expect(request?.method).toBe('POST');
    expect(request?.address).toBe('/graphql');
    expect(request?.headers).toMatchObject({ authorization: 'Bearer redaktor-kilti', 'x-sait': 'balkhash' });
    expect(JSON.parse(request?.body ?? '').variables).toEqual({
      locale: 'kk',
      status: 'DRAFT',
      pagination: { page: 1, pageSize: 100 },
    });
    expect(request?.body).not.toContain('kilti');
    expect(kept).toMatchObject([{ cache: 'no-store', next: undefined, cf: undefined }]);
  });
});

test('a conference that is no preview says nothing of drafts', async () => {
  const server = await serverThat((response) => give(response, { data: { items: [] } }));
  await overFetch.createConference({ endpoint: server.endpoint, locale: 'kk' }).panels.list();
  expect(JSON.parse(server.requests[0]?.body ?? '').variables).toEqual({
    locale: 'kk',
    pagination: { page: 1, pageSize: 100 },
  });
});
