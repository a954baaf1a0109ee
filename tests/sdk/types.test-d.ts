import {
  type ArticleSummary,
  type Award,
  type AwardSummary,
  type Conference,
  createConference,
  type Found,
  type IsoDateTime,
  type Locale,
  type Panel,
  type PanelSummary,
  type Room,
  type Talk,
  type Topic,
} from '@kurultai/sdk';
import { expectTypeOf, test } from 'vitest';

declare const conference: Conference;

test('a locale is one of the project’s, and kz is not', () => {
  expectTypeOf<Locale>().toEqualTypeOf<'kk' | 'ru' | 'en'>();
  // @ts-expect-error kz is a country, not a language
  createConference({ endpoint: '', locale: 'kz' });
});

test('results are typed down to the words', async () => {
  const panel = await conference.panels.get('x');
  expectTypeOf(panel).extract<null>().toEqualTypeOf<null>();
  if (!panel) return;
  expectTypeOf(panel.title).toEqualTypeOf<string>();
  expectTypeOf(panel.startsAt).toEqualTypeOf<IsoDateTime | null>();
  expectTypeOf(panel.moderators[0]?.institution?.name).toEqualTypeOf<string | undefined>();
  expectTypeOf(panel.state).toEqualTypeOf<'planned' | 'confirmed' | 'moved' | 'cancelled'>();
  expectTypeOf(panel.spokenLanguages).toEqualTypeOf<readonly string[]>();
});

test('lists hold no nulls and are read-only', async () => {
  const [panel] = await conference.panels.list();
  expectTypeOf(panel?.speakers).toExtend<readonly { readonly name: string }[] | undefined>();
  const programme = await conference.programme('x');
  expectTypeOf(programme?.days[0]?.panels[0]?.room?.name).toEqualTypeOf<string | undefined>();
});

test('an unknown filter or field does not compile', () => {
  // @ts-expect-error no such field
  void conference.panels.list({ filters: { tittle: { eq: 'x' } } });
  // @ts-expect-error email is private
  void conference.experts.list({ filters: { email: { eq: 'x' } } });
});

test('every document says which language its words are in', async () => {
  const panel = await conference.panels.get('x');
  expectTypeOf(panel?.language).toEqualTypeOf<Locale | undefined>();
  expectTypeOf(panel?.speakers[0]?.fallbackFields[0]).toEqualTypeOf<
    { readonly field: string; readonly language: Locale } | undefined
  >();
  expectTypeOf(panel?.localizations[0]?.language).toEqualTypeOf<Locale | undefined>();
  const programme = await conference.programme('x');
  expectTypeOf(programme?.days[0]?.panels[0]?.talks[0]?.language).toEqualTypeOf<Locale | undefined>();
});

test('what is found by a slug says where it is today, and what is found by a date has no slug', async () => {
  expectTypeOf(conference.panels.get('x')).resolves.toEqualTypeOf<Found<Panel> | null>();
  expectTypeOf<Found<Panel>['redirect']>().toEqualTypeOf<string | null>();
  expectTypeOf(conference.programme('x')).resolves.toExtend<{ readonly redirect: string | null } | null>();
  const day = await conference.days.get('2024-04-10');
  // @ts-expect-error a day has no slug that could have changed
  void day?.redirect;
});

test('words of other languages are left out with fallback: false, wherever it is said', () => {
  createConference({ endpoint: '', locale: 'kk', fallback: false });
  void conference.in('ru', { fallback: false }).panels.list({ fallback: true, search: 'мектеп' });
  void conference.panels.get('x', { fallback: false });
  // @ts-expect-error a search is text
  void conference.panels.list({ search: 1 });
  // @ts-expect-error there is no fallback to choose
  void conference.in('ru', { fallback: 'kk' });
});

test('whose words they are can be filtered by, and not what is behind it', () => {
  void conference.panels.list({ filters: { language: { eq: 'kk' } } });
  // @ts-expect-error private
  void conference.panels.list({ filters: { searchText: { contains: 'x' } } });
});

test('what has no page is found by what else names it, and by the name of it', async () => {
  expectTypeOf(conference.rooms.get('x')).resolves.toEqualTypeOf<Room | null>();
  expectTypeOf(conference.awards.get('x')).resolves.toEqualTypeOf<Award | null>();
  expectTypeOf(conference.topics.get('x')).resolves.toEqualTypeOf<Topic | null>();
  expectTypeOf(conference.talks.get('x')).resolves.toEqualTypeOf<Found<Talk> | null>();
  const topic = await conference.topics.get('x');
  expectTypeOf(topic?.panels[0]?.day?.date).toEqualTypeOf<string | undefined>();
  // @ts-expect-error a topic has no slug
  void topic?.slug;
});

test('a count is a number, of what a list’s filters and search let through', () => {
  expectTypeOf(conference.awards.count({ search: 'үздік', fallback: false })).resolves.toEqualTypeOf<number>();
  void conference.talks.count({ filters: { panel: { slug: { eq: 'plenarlyq-otyrys' } } } });
  // @ts-expect-error no such field
  void conference.rooms.count({ filters: { title: { eq: 'x' } } });
  // @ts-expect-error there is no order among numbers
  void conference.panels.count({ sort: ['startsAt:asc'] });
  // @ts-expect-error all pages are counted
  void conference.panels.count({ pageSize: 10 });
});

test('a list is sorted by fields of its own, and those that its relations lead to', () => {
  void conference.panels.list({ sort: ['startsAt:asc', 'title:desc', 'day.date:asc'] });
  // @ts-expect-error no such field
  void conference.panels.list({ sort: ['titel:asc'] });
  // @ts-expect-error which way?
  void conference.panels.list({ sort: ['title'] });
  // @ts-expect-error no such way
  void conference.panels.list({ sort: ['title:up'] });
  // @ts-expect-error a relation has no order
  void conference.panels.list({ sort: ['day:asc'] });
  // @ts-expect-error rooms have names
  void conference.rooms.all({ sort: ['title:asc'] });
});

test('a search gives for each kind what its list gives', async () => {
  const found = await conference.search('мектеп', { limit: 5, fallback: false });
  expectTypeOf(found.panels).toEqualTypeOf<readonly PanelSummary[]>();
  expectTypeOf(found.articles).toEqualTypeOf<readonly ArticleSummary[]>();
  expectTypeOf(found.awards).toEqualTypeOf<readonly AwardSummary[]>();
  const [one] = Object.values(found).flat();
  if (one?.__typename === 'ConferenceExpert') expectTypeOf(one.name).toEqualTypeOf<string>();
  // @ts-expect-error all kinds are searched
  void conference.search('мектеп', { kinds: ['panels'] });
  // @ts-expect-error limits are for each kind alike
  void conference.search('мектеп', { pageSize: 5 });
});

test('a preview is a conference', () => {
  expectTypeOf(conference.preview('token')).toEqualTypeOf<Conference>();
  // @ts-expect-error drafts are for those who have a token
  conference.preview();
});
