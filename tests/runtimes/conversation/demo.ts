import { createConference } from '@kurultai/sdk/fetch';

/** The demo conference, for the entries that write something of what it answers. */
export const demo = (endpoint: string) => createConference({ endpoint, locale: 'kk' });

/** Where its pages are on a site that does not exist. */
export const pageUrl = ({ __typename, locale, slug }: { __typename: string; locale: string; slug: string }) =>
  `https://balkhash.example.org/${locale}/${__typename}/${slug}`;
