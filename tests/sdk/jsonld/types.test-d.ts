import type { Conference, Locale } from '@kurultai/sdk';
import {
  type ConferenceEventNode,
  conferenceEvent,
  type InContext,
  type NewsArticleNode,
  newsArticle,
  type OrganizationNode,
  organization,
  type PanelEventNode,
  type PersonNode,
  type PlaceNode,
  type PostalAddressNode,
  panelEvent,
  person,
  script,
  type VirtualLocationNode,
} from '@kurultai/sdk/jsonld';
import type {
  BreadcrumbList,
  ConferenceEventLeaf,
  EducationEventLeaf,
  EventLeaf,
  FestivalLeaf,
  NewsArticle,
  NewsArticleLeaf,
  Organization,
  OrganizationLeaf,
  Person,
  PersonLeaf,
  PlaceLeaf,
  PostalAddressLeaf,
  Thing,
  VirtualLocationLeaf,
  WithContext,
} from 'schema-dts';
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
  expectTypeOf<InContext<ConferenceEventNode>>().toExtend<
    WithContext<ConferenceEventLeaf | EducationEventLeaf | EventLeaf | FestivalLeaf>
  >();
  expectTypeOf<InContext<PanelEventNode>>().toExtend<WithContext<EventLeaf>>();
  expectTypeOf<InContext<PersonNode>>().toExtend<WithContext<PersonLeaf>>();
  expectTypeOf<InContext<NewsArticleNode>>().toExtend<WithContext<NewsArticleLeaf>>();
  expectTypeOf<InContext<OrganizationNode>>().toExtend<WithContext<OrganizationLeaf | Organization>>();
  expectTypeOf<PlaceNode>().toExtend<PlaceLeaf>();
  expectTypeOf<VirtualLocationNode>().toExtend<VirtualLocationLeaf>();
  expectTypeOf<PostalAddressNode>().toExtend<PostalAddressLeaf>();
});

test('those of schema-dts refuse what schema.org does not have', () => {
  expectTypeOf<PersonNode & { readonly jobTitel: string }>().toExtend<PersonLeaf>();
  expectTypeOf<Omit<PersonNode, 'jobTitle'> & { readonly jobTitle: number }>().not.toExtend<PersonLeaf>();
  expectTypeOf<Omit<PanelEventNode, 'eventStatus'> & { readonly eventStatus: 'planned' }>().not.toExtend<EventLeaf>();
  expectTypeOf<{ readonly '@type': 'Panel' }>().not.toExtend<Exclude<Thing, string>>();
});

test('a script takes things of schema.org, and the site’s own that schema-dts has types for', () => {
  const crumbs: WithContext<BreadcrumbList> = { '@context': 'https://schema.org', '@type': 'BreadcrumbList' };
  script(crumbs);
  // @ts-expect-error without its context it is nobody's vocabulary
  script({ '@type': 'Person', name: 'Айгүл' });
  // @ts-expect-error a thing has a type
  script({ '@context': 'https://schema.org', name: 'Айгүл' });
});
