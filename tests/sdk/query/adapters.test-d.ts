import type { Conference, Found, Panel, PanelSummary, Programme } from '@kurultai/sdk';
import { conferenceQueries } from '@kurultai/sdk/query';
import { injectInfiniteQuery, injectQuery } from '@tanstack/angular-query-experimental';
import { type InfiniteData, QueryClient } from '@tanstack/query-core';
import * as react from '@tanstack/react-query';
import * as solid from '@tanstack/solid-query';
import * as svelte from '@tanstack/svelte-query';
import * as vue from '@tanstack/vue-query';
import { expectTypeOf, test } from 'vitest';

declare const conference: Conference;
const queries = conferenceQueries(conference);
type Kept = InfiniteData<readonly PanelSummary[], number>;
/** As adapters give it, for any query by pages. */
type Pages = InfiniteData<readonly PanelSummary[], unknown>;

test('a key knows what is kept under it', () => {
  const client = new QueryClient();
  const query = queries.panels.get('balqash');
  expectTypeOf(client.getQueryData(query.queryKey)).toEqualTypeOf<Found<Panel> | null | undefined>();
  expectTypeOf(client.fetchQuery(query)).resolves.toEqualTypeOf<Found<Panel> | null>();
  expectTypeOf(client.getQueryData(queries.panels.infinite().queryKey)).toEqualTypeOf<Kept | undefined>();
  expectTypeOf(client.getQueryData(queries.panels.count().queryKey)).toEqualTypeOf<number | undefined>();
  client.setQueryData(queries.panels.count().queryKey, 3);
  // @ts-expect-error a count is a number
  client.setQueryData(queries.panels.count().queryKey, 'үш');
});

test('options are those of the collection, without a signal', () => {
  queries.panels.list({ filters: { format: { eq: 'plenary' } }, sort: ['startsAt:asc'], fallback: false });
  // @ts-expect-error no such field
  queries.panels.list({ filters: { tittle: { eq: 'x' } } });
  // @ts-expect-error TanStack Query brings the signal
  queries.panels.list({ signal: AbortSignal.timeout(1) });
  // @ts-expect-error pages follow each other
  queries.panels.infinite({ page: 2 });
});

test('React takes them', () => {
  expectTypeOf(react.useQuery(queries.panels.get('x')).data).toEqualTypeOf<Found<Panel> | null | undefined>();
  expectTypeOf(react.useSuspenseQuery(queries.programme('x')).data).toEqualTypeOf<Found<Programme> | null>();
  expectTypeOf(react.useInfiniteQuery(queries.panels.infinite()).data).toEqualTypeOf<Pages | undefined>();
  const titles = react.useQuery({ ...queries.panels.list(), select: (panels) => panels.map(({ title }) => title) });
  expectTypeOf(titles.data).toEqualTypeOf<string[] | undefined>();
});

test('Vue takes them', () => {
  // In one expression, TypeScript goes into lists of lists of rich text without end.
  const panel = vue.useQuery(queries.panels.get('x')).data.value;
  expectTypeOf<typeof panel>().toEqualTypeOf<Found<Panel> | null | undefined>();
  const query = queries.panels.infinite();
  const panels = vue.useInfiniteQuery({ ...query, queryKey: [...query.queryKey] }).data.value;
  expectTypeOf<typeof panels>().toEqualTypeOf<Pages | undefined>();
});

test('Svelte takes them', () => {
  expectTypeOf(svelte.createQuery(() => queries.panels.get('x')).data).toEqualTypeOf<Found<Panel> | null | undefined>();
  expectTypeOf(svelte.createInfiniteQuery(() => queries.panels.infinite()).data).toEqualTypeOf<Pages | undefined>();
});

test('Solid takes them', () => {
  expectTypeOf(solid.useQuery(() => queries.panels.get('x')).data).toEqualTypeOf<Found<Panel> | null | undefined>();
  expectTypeOf(solid.useInfiniteQuery(() => queries.panels.infinite()).data).toEqualTypeOf<Pages | undefined>();
});

test('Angular takes them', () => {
  expectTypeOf(injectQuery(() => queries.panels.get('x')).data()).toEqualTypeOf<Found<Panel> | null | undefined>();
  expectTypeOf(injectInfiniteQuery(() => queries.panels.infinite()).data()).toEqualTypeOf<Pages | undefined>();
});
