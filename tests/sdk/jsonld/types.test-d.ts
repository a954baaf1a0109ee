import type { Conference, Locale } from '@kurultai/sdk';
import { conferenceEvent, newsArticle, organization, panelEvent, person, script } from '@kurultai/sdk/jsonld';
import type { ConferenceEvent, NewsArticle, Organization, Person, WithContext } from 'schema-dts';
import { expectTypeOf, test } from 'vitest';

declare const conference: Conference;

const options = {
  pageUrl: ({ locale, slug }: { locale: Locale; slug: string }) => `https://example.org/${locale}/${slug}`,
  mediaUrl: conference.mediaUrl,
};

test('every document of the SDK can be described', async () => {
  const [event, programme, panel, expert, institution, article] = await Promise.all([
    conference.events.get('x'),
    conference.programme('x'),
    conference.panels.get('x'),
    conference.experts.get('x'),
    conference.institutions.get('x'),
    conference.articles.get('x'),
  ]);
  if (event) script(conferenceEvent(event, options));
  if (programme) script(conferenceEvent(programme, options));
  if (panel) script(panelEvent(panel, options, event));
  if (expert) expectTypeOf(person(expert, options)).toExtend<WithContext<Person>>();
  if (institution) expectTypeOf(organization(institution, options)).toExtend<WithContext<Organization>>();
  if (article) expectTypeOf(newsArticle(article, options)).toExtend<WithContext<NewsArticle>>();
  for (const card of await conference.panels.list()) script(panelEvent(card, options));
});

test('what is described has the types of schema.org', () => {
  expectTypeOf<ReturnType<typeof conferenceEvent>>().extract<ConferenceEvent>().not.toBeNever();
  expectTypeOf<ReturnType<typeof person>['jobTitle']>().not.toBeAny();
  // @ts-expect-error not of schema.org
  script({ '@context': 'https://schema.org', '@type': 'Panel' });
  // @ts-expect-error without its context it is nobody's vocabulary
  script({ '@type': 'Person', name: 'Айгүл' });
});
