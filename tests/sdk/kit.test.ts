import { createClient } from '@kurultai/sdk/fetch';
import {
  type Collection,
  type CollectionById,
  collectionOf,
  type Found,
  type OpenConference,
  openConference,
  programmeOf,
  searchOf,
  type TypedDocument,
} from '@kurultai/sdk/kit';
import { expect, inject, test } from 'vitest';

/** As a generator would write it, for a project that publishes in Kazakh and German, as far as the types know. */
type Locale = 'kk' | 'de';

interface Words {
  readonly __typename: string;
  readonly documentId: string;
  readonly locale: string;
  readonly language: string;
  readonly fallbackFields: readonly { readonly field: string; readonly language: string }[];
}

interface Panel extends Words {
  readonly slug: string;
  readonly title: string;
  readonly subtitle: string | null;
}

interface Room extends Words {
  readonly name: string;
}

interface Programme extends Words {
  readonly slug: string;
  readonly days: readonly {
    readonly panels: readonly {
      readonly startsAt: string | null;
      readonly room: { readonly position: number } | null;
    }[];
  }[];
}

interface Shared {
  readonly locale: Locale;
  readonly status?: 'DRAFT' | 'PUBLISHED' | null | undefined;
}

interface Filters {
  readonly and?: readonly (Filters | null | undefined)[] | null | undefined;
  readonly language?: { readonly eq?: string | null | undefined } | null | undefined;
  readonly slug?: { readonly eq?: string | null | undefined } | null | undefined;
}

interface Counting extends Shared {
  readonly filters?: Filters | null | undefined;
  readonly search?: string | null | undefined;
}

interface Listing extends Counting {
  readonly sort?: readonly string[] | null | undefined;
  readonly pagination?: { readonly page?: number | null; readonly pageSize?: number | null } | null | undefined;
}

type Keyed = Shared & { readonly key: string };
interface Searching extends Shared {
  readonly search: string;
  readonly language?: string | null | undefined;
  readonly limit?: number | null | undefined;
}
type Counted = { readonly count: { readonly pageInfo: { readonly total: number } } | null };

const words = '__typename documentId locale language fallbackFields { field language }';
const panel = `${words} slug title subtitle`;

const PanelsDocument: TypedDocument<{ readonly items: readonly Panel[] }, Listing> = `
  query Panels($locale: I18NLocaleCode!, $filters: ConferencePanelFiltersInput, $search: String, $sort: [String!], $pagination: PaginationArg, $status: PublicationStatus) {
    items: conferencePanels(locale: $locale, filters: $filters, search: $search, sort: $sort, pagination: $pagination, status: $status) { ${panel} }
  }`;
const PanelDocument: TypedDocument<{ readonly page: Panel | Record<PropertyKey, never> | null }, Keyed> = `
  query Panel($locale: I18NLocaleCode!, $key: String!, $status: PublicationStatus) {
    page: conferenceBySlug(type: panel, slug: $key, locale: $locale, status: $status) { ... on ConferencePanel { ${panel} } }
  }`;
const PanelsCountDocument: TypedDocument<Counted, Counting> = `
  query PanelsCount($locale: I18NLocaleCode!, $filters: ConferencePanelFiltersInput, $search: String, $status: PublicationStatus) {
    count: conferencePanels_connection(locale: $locale, filters: $filters, search: $search, status: $status) { pageInfo { total } }
  }`;
const RoomsDocument: TypedDocument<{ readonly items: readonly Room[] }, Listing> = `
  query Rooms($locale: I18NLocaleCode!, $filters: ConferenceRoomFiltersInput, $search: String, $sort: [String!], $pagination: PaginationArg, $status: PublicationStatus) {
    items: conferenceRooms(locale: $locale, filters: $filters, search: $search, sort: $sort, pagination: $pagination, status: $status) { ${words} name }
  }`;
const RoomDocument: TypedDocument<{ readonly items: readonly Room[] }, Keyed> = `
  query Room($locale: I18NLocaleCode!, $key: ID!, $status: PublicationStatus) {
    items: conferenceRooms(locale: $locale, filters: { documentId: { eq: $key } }, status: $status) { ${words} name }
  }`;
const RoomsCountDocument: TypedDocument<Counted, Counting> = `
  query RoomsCount($locale: I18NLocaleCode!, $filters: ConferenceRoomFiltersInput, $search: String, $status: PublicationStatus) {
    count: conferenceRooms_connection(locale: $locale, filters: $filters, search: $search, status: $status) { pageInfo { total } }
  }`;
const ProgrammeDocument: TypedDocument<{ readonly page: Programme | Record<PropertyKey, never> | null }, Keyed> = `
  query Programme($locale: I18NLocaleCode!, $key: String!, $status: PublicationStatus) {
    page: conferenceBySlug(type: event, slug: $key, locale: $locale, status: $status) {
      ... on ConferenceEvent { ${words} slug days { panels(sort: ["title:asc"]) { startsAt room { position } } } }
    }
  }`;
const SearchDocument: TypedDocument<{ readonly panels: readonly Panel[] }, Searching> = `
  query Search($locale: I18NLocaleCode!, $search: String!, $language: String, $limit: Int, $status: PublicationStatus) {
    panels: conferencePanels(locale: $locale, search: $search, filters: { language: { eq: $language } }, pagination: { limit: $limit }, status: $status) { ${panel} }
  }`;

interface Content {
  readonly panels: Collection<Panel, Found<Panel>, Filters>;
  readonly rooms: CollectionById<Room, Room, Filters>;
  programme(eventSlug: string): Promise<Found<Programme> | null>;
  search(text: string): Promise<{ readonly panels: readonly Panel[] }>;
}

interface Conference extends Content, OpenConference<Conference, Locale> {}

const open = (locale: Locale): Conference =>
  openConference(
    createClient,
    { endpoint: inject('endpoint'), locale, publicUrl: 'https://cms.example.org' },
    {
      requiredTexts: { ConferencePanel: ['title'] },
      content: (ask): Content => ({
        panels: collectionOf(ask, { list: PanelsDocument, get: PanelDocument, count: PanelsCountDocument }),
        rooms: collectionOf(ask, { list: RoomsDocument, get: RoomDocument, count: RoomsCountDocument }),
        programme: programmeOf(ask, ProgrammeDocument),
        search: searchOf(ask, SearchDocument),
      }),
    },
  );

test('a conference of operations of one’s own has the calls of any other', async () => {
  const conference = open('kk');
  const panels = await conference.panels.list({ sort: ['slug:asc'] });
  const slugs: string[] = [];
  for await (const { slug } of conference.panels.all({ sort: ['slug:asc'], pageSize: 5 })) slugs.push(slug);
  expect(slugs).toEqual(panels.map(({ slug }) => slug));
  expect(await conference.panels.count()).toBe(slugs.length);
  expect(await conference.panels.get(slugs[0] ?? '')).toEqual({ ...panels[0], redirect: null });
  expect(await conference.panels.get('joq')).toBeNull();
  const [room] = await conference.rooms.list();
  expect(await conference.rooms.get(room?.documentId ?? '')).toEqual(room);
  expect((await conference.search('казакстан')).panels.length).toBeGreaterThan(0);
  expect(conference.mediaUrl('/uploads/kol.jpg')).toBe('https://cms.example.org/uploads/kol.jpg');
  expect(conference.in('kk', { fallback: false }).locale).toBe('kk');
});

test('its programme is in running order, however it was asked for', async () => {
  const programme = await open('kk').programme('orta-bilim-sapasy-olsheu-taldau-basqaru');
  const times = programme?.days.map(({ panels }) => panels.map(({ startsAt }) => startsAt)) ?? [];
  expect(times.flat().length).toBeGreaterThan(5);
  expect(times).toEqual(times.map((day) => [...day].sort()));
});

test('a language that only its types know is refused by the CMS, by name', async () => {
  await expect(open('de').panels.list()).rejects.toMatchObject({ code: 'unknown-locale' });
  await expect(open('kk').in('de').rooms.count()).rejects.toMatchObject({ code: 'unknown-locale' });
});
