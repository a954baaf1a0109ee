import { conferenceEvent, panelEvent } from '@kurultai/sdk/jsonld';
import { describe, expect, test } from 'vitest';
import { event, expert, institution, panel, programme } from '../../helpers/kazakh-programme';

const options = {
  pageUrl: ({ __typename, locale, slug }: { __typename: string; locale: string; slug: string }) =>
    `https://balkhash.kz/${locale}/${__typename.replace('Conference', '').toLowerCase()}/${slug}`,
  mediaUrl: (url: string) => `https://cms.balkhash.kz${url}`,
};

const university = {
  '@type': 'CollegeOrUniversity',
  '@id': 'https://balkhash.kz/kk/institution/kaznu',
  url: 'https://balkhash.kz/kk/institution/kaznu',
  name: 'Әл-Фараби атындағы Қазақ ұлттық университеті',
  alternateName: 'ҚазҰУ',
  address: {
    '@type': 'PostalAddress',
    streetAddress: 'әл-Фараби даңғылы, 71',
    addressLocality: 'Алматы',
    addressCountry: 'KZ',
  },
  sameAs: 'https://kaznu.kz/',
};

describe('a conference', () => {
  test('is described whole', () => {
    expect(conferenceEvent({ ...event, cover: { ...expert.photo, url: '/uploads/көл.jpg' } }, options)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ConferenceEvent',
      '@id': 'https://balkhash.kz/kk/event/balkhash-2024',
      url: 'https://balkhash.kz/kk/event/balkhash-2024',
      name: 'Балқаш құрылтайы',
      description: 'Үш күн, жүз баяндама; бәрі тегін.',
      startDate: '2024-04-09',
      endDate: '2024-04-11',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        { '@type': 'Place', name: university.name, address: university.address },
        { '@type': 'VirtualLocation', url: 'https://balkhash.kz/' },
      ],
      image: 'https://cms.balkhash.kz/uploads/%D0%BA%D3%A9%D0%BB.jpg',
      sameAs: 'https://balkhash.kz',
      organizer: [university],
      inLanguage: ['kk', 'ru'],
    });
  });

  test('has the panels of its programme that have a time, and not itself in each', () => {
    const { subEvent } = conferenceEvent(programme, options);
    expect(subEvent).toHaveLength(1);
    expect(subEvent).toMatchObject([{ '@type': 'Event', url: 'https://balkhash.kz/kk/panel/qazaq-tili' }]);
    expect(JSON.stringify(subEvent)).not.toContain('superEvent');
  });

  test.each([
    ['online', [{ '@type': 'VirtualLocation', url: 'https://balkhash.kz/' }], 'Online'],
    ['offline', [expect.objectContaining({ '@type': 'Place' })], 'Offline'],
  ] as const)('that is %s is held there alone', (attendance, location, mode) => {
    const described = conferenceEvent({ ...event, attendance }, options);
    expect(described.location).toEqual(location);
    expect(described.eventAttendanceMode).toBe(`https://schema.org/${mode}EventAttendanceMode`);
  });

  test('without a venue is in its city, and without either nowhere', () => {
    const away = { ...event, venue: null, attendance: 'offline' } as const;
    expect(conferenceEvent(away, options).location).toEqual([
      {
        '@type': 'Place',
        name: 'Балқаш',
        address: { '@type': 'PostalAddress', addressLocality: 'Балқаш', addressCountry: 'KZ' },
      },
    ]);
    expect(conferenceEvent({ ...away, city: null }, options)).not.toHaveProperty('location');
  });

  test.each([
    ['conference', 'ConferenceEvent'],
    ['symposium', 'ConferenceEvent'],
    ['festival', 'Festival'],
    ['school', 'EducationEvent'],
    ['other', 'Event'],
  ] as const)('of the kind %s is a %s', (kind, type) => {
    expect(conferenceEvent({ ...event, kind }, options)['@type']).toBe(type);
  });

  test('is said to be in the languages that it is written in, and in no other', () => {
    const english = {
      ...event,
      locale: 'en',
      language: 'ru',
      localizations: [{ locale: 'ru', language: 'ru' }],
    } as const;
    expect(conferenceEvent(english, options).inLanguage).toEqual(['ru']);
  });
});

describe('a panel', () => {
  test('is described whole, as part of its event', () => {
    const speaker = {
      '@type': 'Person',
      '@id': 'https://balkhash.kz/kk/expert/aigul',
      url: 'https://balkhash.kz/kk/expert/aigul',
      name: 'Айгүл Сәрсенова',
      jobTitle: 'доцент',
      image: 'https://cms.balkhash.kz/uploads/aigul.jpg',
      affiliation: university,
      sameAs: ['https://aigul.kz', 'https://orcid.org/0000-0001-2345-6789'],
    };
    expect(panelEvent({ ...panel, subtitle: 'Сұхбат' }, options)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      '@id': 'https://balkhash.kz/kk/panel/qazaq-tili',
      url: 'https://balkhash.kz/kk/panel/qazaq-tili',
      name: 'Қазақ тілі: бүгіні, ертеңі',
      description: 'Сұхбат',
      startDate: '2024-04-09T09:00:00+05:00',
      endDate: '2024-04-09T10:30:00+05:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        {
          '@type': 'Place',
          name: 'Үлкен зал',
          address: university.address,
          containedInPlace: { '@type': 'Place', name: institution.name },
        },
        { '@type': 'VirtualLocation', url: 'https://live.balkhash.kz/1' },
      ],
      performer: [speaker],
      inLanguage: ['kk', 'ru'],
      superEvent: {
        '@type': 'Event',
        '@id': 'https://balkhash.kz/kk/event/balkhash-2024',
        url: 'https://balkhash.kz/kk/event/balkhash-2024',
        name: 'Балқаш құрылтайы',
      },
    });
  });

  test.each([
    ['planned', 'EventScheduled'],
    ['confirmed', 'EventScheduled'],
    ['moved', 'EventRescheduled'],
    ['cancelled', 'EventCancelled'],
  ] as const)('that is %s is %s', (state, status) => {
    expect(panelEvent({ ...panel, state }, options).eventStatus).toBe(`https://schema.org/${status}`);
  });

  test.each([
    ['Asia/Almaty', '2024-02-29T19:30:00.000Z', '2024-03-01T00:30:00+05:00'],
    ['Asia/Kolkata', '2024-04-09T20:00:00.000Z', '2024-04-10T01:30:00+05:30'],
    ['America/New_York', '2024-01-01T02:00:00.000Z', '2023-12-31T21:00:00-05:00'],
    ['Europe/London', '2024-01-09T04:00:00.000Z', '2024-01-09T04:00:00+00:00'],
    ['UTC', '2024-04-09T04:00:00Z', '2024-04-09T04:00:00+00:00'],
  ])('begins on the clock of %s', (timeZone, startsAt, startDate) => {
    expect(panelEvent({ ...panel, startsAt }, options, { ...event, timeZone }).startDate).toBe(startDate);
  });

  test('names the event that it is told of, and none where nobody knows', () => {
    const other = { ...event, title: 'Курултай', slug: 'kurultai' };
    expect(panelEvent(panel, options, other).superEvent).toMatchObject({ name: 'Курултай' });
    const alone = panelEvent({ ...panel, day: null }, options);
    expect(alone).not.toHaveProperty('superEvent');
    expect(alone.startDate).toBe('2024-04-09T04:00:00+00:00');
  });

  test('is attended as its event, or as its stream and its room allow', () => {
    const mode = (given: Partial<typeof panel>) =>
      panelEvent({ ...panel, ...given }, options, { ...event, attendance: 'offline' }).eventAttendanceMode;
    expect(mode({ streamUrl: null })).toBe('https://schema.org/OfflineEventAttendanceMode');
    expect(mode({})).toBe('https://schema.org/MixedEventAttendanceMode');
    expect(mode({ room: null })).toBe('https://schema.org/OnlineEventAttendanceMode');
  });

  test('says nothing of what nobody has written', () => {
    const bare = {
      ...panel,
      room: null,
      streamUrl: null,
      speakers: [],
      moderators: [],
      spokenLanguages: [],
      day: null,
    };
    const described = panelEvent({ ...bare, startsAt: null, endsAt: null, subtitle: '' }, options);
    expect(Object.keys(described).sort()).toEqual(['@context', '@id', '@type', 'eventStatus', 'name', 'url']);
  });
});

test('addresses that are not whole are refused', () => {
  expect(() => panelEvent(panel, { ...options, pageUrl: ({ slug }) => `/${slug}` })).toThrow(TypeError);
  expect(() => panelEvent(panel, { ...options, mediaUrl: (url) => url })).toThrow(TypeError);
});
