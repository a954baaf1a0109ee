import { createClient } from '@kurultai/sdk/fetch';
import { type Ask, collectionOf, openConference } from '@kurultai/sdk/kit';

/** A conference of its own operations, as generated code makes one. */
export async function converse(endpoint: string) {
  const conference = openConference(
    createClient,
    { endpoint, locale: 'kk' },
    { requiredTexts: { ConferencePanel: ['title', 'slug'] }, content: (ask) => ({ panels: panelsOf(ask) }) },
  );
  const titles: string[] = [];
  for await (const { title } of conference.panels.all({ sort: ['documentId:asc'] })) titles.push(title);
  return [titles, await conference.panels.count()];
}

const panelsOf = (ask: Ask<string>) =>
  collectionOf<{ readonly title: string }, { readonly title: string }, unknown, string>(ask, {
    list: `query Titles($locale: I18NLocaleCode!, $sort: [String!], $pagination: PaginationArg) {
      items: conferencePanels(locale: $locale, sort: $sort, pagination: $pagination) { title }
    }`,
    get: `query Title($locale: I18NLocaleCode!, $key: ID!) {
      items: conferencePanels(locale: $locale, filters: { documentId: { eq: $key } }) { title }
    }`,
    count: `query Count($locale: I18NLocaleCode!) {
      count: conferencePanels_connection(locale: $locale) { pageInfo { total } }
    }`,
  });
