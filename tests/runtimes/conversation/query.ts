import { createConference } from '@kurultai/sdk/fetch';
import { conferenceQueries } from '@kurultai/sdk/query';
import { QueryClient } from '@tanstack/query-core';

export async function converse(endpoint: string) {
  const queries = conferenceQueries(createConference({ endpoint, locale: 'kk' }));
  const client = new QueryClient();
  const { pages } = await client.fetchInfiniteQuery({
    ...queries.panels.infinite({ sort: ['startsAt:asc', 'documentId:asc'], pageSize: 5 }),
    pages: 9,
  });
  const answer = [pages.map((page) => page.map(({ title }) => title)), await client.fetchQuery(queries.panels.count())];
  // What is kept is dropped after minutes, for which Node would wait.
  client.clear();
  return answer;
}
