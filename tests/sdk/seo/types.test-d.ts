import type { Conference, Locale } from '@kurultai/sdk';
import { alternates, sitemapEntries } from '@kurultai/sdk/seo';
import { expectTypeOf, test } from 'vitest';

declare const conference: Conference;

const pageUrl = ({ locale, slug }: { locale: Locale; slug: string }) => `https://example.org/${locale}/${slug}`;

test('every page of the SDK has alternates, and every list is part of a sitemap', async () => {
  const panel = await conference.panels.get('x');
  if (panel) {
    const { links } = alternates(panel, pageUrl, { languages: ['kk', 'ru'] });
    expectTypeOf(links[0]?.hreflang).toEqualTypeOf<Locale | 'x-default' | undefined>();
  }
  const expert = await conference.experts.get('x');
  if (expert) alternates(expert, pageUrl);
  const [experts, articles] = await Promise.all([conference.experts.list(), conference.articles.list()]);
  sitemapEntries([...experts, ...articles], pageUrl);
});

test('a page is told by its kind', async () => {
  const panel = await conference.panels.get('x');
  if (!panel) return;
  alternates(panel, ({ __typename, slug }) => {
    expectTypeOf(__typename).toEqualTypeOf<'ConferencePanel'>();
    return `https://example.org/panels/${slug}`;
  });
});

test('what has no page or tells nothing of its other languages is refused', async () => {
  const [panel] = await conference.panels.list();
  // @ts-expect-error a list does not say where else its panels are written
  if (panel) alternates(panel, pageUrl);
  const [day] = await conference.days.list();
  // @ts-expect-error a day has no slug
  if (day) sitemapEntries([day], pageUrl);
  const page = await conference.panels.get('x');
  // @ts-expect-error kz is a country
  if (page) alternates(page, pageUrl, { languages: ['kz'] });
});
