import type { TypeName } from '../helpers/type-names';

type Data = Readonly<Record<string, unknown>>;

/** Right documents that the faulty ones belong to. */
export interface Parents {
  readonly event: string;
  readonly day: string;
  readonly panel: string;
}

export const event = { title: 'Құрылтай', startsOn: '2024-04-09', endsOn: '2024-04-11', timeZone: 'Asia/Almaty' };
const named = { name: 'Мектеп' };

export const fault = (path: string, message: string) => ({ path: [path], message, name: 'ValidationError' });
export const outsideDay = (path: string, clock: string) =>
  fault(
    path,
    `On the event's clock (Asia/Almaty) this is ${clock}, outside its day. Choose a time from 2024-04-10 00:00 to 24:00, or another day.`,
  );

/** Documents that are refused at every door, and all that is told of them. */
export const faulty: readonly [string, TypeName, (parents: Parents) => Data, readonly object[]][] = [
  [
    'a panel that ends before it starts',
    'panel',
    (parents) => ({ title: 'П', startsAt: '2024-04-10T05:00:00Z', endsAt: '2024-04-10T04:00:00Z', day: parents.day }),
    [fault('endsAt', 'The end, 2024-04-10 09:00, must be later than the start, 2024-04-10 10:00.')],
  ],
  [
    'a panel at 01:00 of the next day on the event’s clock, which in UTC is still the same day',
    'panel',
    (parents) => ({ title: 'П', startsAt: '2024-04-10T20:00:00Z', day: parents.day }),
    [outsideDay('startsAt', '2024-04-11 01:00')],
  ],
  [
    'a panel with both ends outside its day',
    'panel',
    (parents) => ({ title: 'П', startsAt: '2024-04-11T04:00:00Z', endsAt: '2024-04-11T05:30:00Z', day: parents.day }),
    [outsideDay('startsAt', '2024-04-11 09:00'), outsideDay('endsAt', '2024-04-11 10:30')],
  ],
  [
    'a talk that is longer than its panel',
    'talk',
    (parents) => ({ title: 'Б', startsAt: '2024-04-10T05:30:00Z', durationMinutes: 45, panel: parents.panel }),
    [
      fault(
        'durationMinutes',
        "On the event's clock (Asia/Almaty) this is 2024-04-10 11:15, outside its panel. Choose a time from 2024-04-10 09:00 to 2024-04-10 11:00.",
      ),
    ],
  ],
  [
    'a day outside its event',
    'day',
    (parents) => ({ date: '2024-04-12', event: parents.event }),
    [
      fault(
        'date',
        "2024-04-12 is outside the event. Choose a date from 2024-04-09 to 2024-04-11, or change the event's dates first.",
      ),
    ],
  ],
  [
    'an event that ends before it starts',
    'event',
    () => ({ ...event, endsOn: '2024-04-08' }),
    [fault('endsOn', 'The last day, 2024-04-08, is before the first, 2024-04-09. Choose 2024-04-09 or later.')],
  ],
  [
    'an event without dates and clock',
    'event',
    () => ({ title: 'Құрылтай' }),
    ['startsOn', 'endsOn', 'timeZone'].map((field) => fault(field, 'This field must be filled in.')),
  ],
  [
    'a time zone and a country that do not exist, both told at once',
    'event',
    () => ({ ...event, timeZone: 'Almaty', country: 'kz' }),
    [
      fault(
        'timeZone',
        '«Almaty» is not an IANA time zone. Use a name such as Asia/Almaty. Did you mean «Asia/Almaty»?',
      ),
      fault(
        'country',
        '«kz» is not an ISO 3166-1 country code. Use two capital letters, such as KZ. Did you mean «KZ»?',
      ),
    ],
  ],
  [
    'coordinates off the map',
    'institution',
    () => ({ ...named, latitude: 90.5, longitude: -181 }),
    [
      fault('latitude', '90.5 is not a latitude. Use degrees from -90 to 90, such as 46.8481.'),
      fault('longitude', '-181 is not a longitude. Use degrees from -180 to 180, such as 74.995.'),
    ],
  ],
  [
    'half a pair of coordinates',
    'institution',
    () => ({ ...named, latitude: 46.8481 }),
    [fault('longitude', 'Coordinates come in pairs: fill in the longitude too, or clear both.')],
  ],
  [
    'a slug that cannot stand in an address',
    'event',
    () => ({ ...event, slug: 'Бірінші Құрылтай!' }),
    [
      fault(
        'slug',
        '«Бірінші Құрылтай!» cannot stand in an address. Use a–z, 0–9 and single hyphens: «birinshi-quryltay».',
      ),
    ],
  ],
  [
    'a slug that is taken',
    'event',
    () => ({ ...event, slug: 'quryltay' }),
    [fault('slug', '«quryltay» is already the slug of another document in «kk». «quryltay-1» is free.')],
  ],
  [
    'a title of a megabyte, which is not quoted back',
    'event',
    () => ({ ...event, title: 'ж'.repeat(450_000) }),
    [fault('title', 'title must be at most 250 characters')],
  ],
];

/** Documents whose fault the types of the GraphQL schema tell already: the last is the sentence of GraphQL itself. */
export const faultyBeforeGraphQL: readonly [string, TypeName, () => Data, object, string][] = [
  [
    'a date that the calendar does not have',
    'event',
    () => ({ ...event, startsOn: '2024-02-30' }),
    fault('startsOn', '«2024-02-30» is not a date. Write the year, month and day: 2024-04-10.'),
    'Variable "$data" got invalid value "2024-02-30" at "data.startsOn"; Date cannot represent an invalid date-string 2024-02-30.',
  ],
  [
    'a time without an offset',
    'panel',
    () => ({ title: 'П', startsAt: '2024-04-10T09:00:00' }),
    fault(
      'startsAt',
      '«2024-04-10T09:00:00» is not a point in time. Write date, time and offset (RFC 3339): 2024-04-10T09:00:00+05:00.',
    ),
    'Variable "$data" got invalid value "2024-04-10T09:00:00" at "data.startsAt"; DateTime cannot represent an invalid date-time-string 2024-04-10T09:00:00.',
  ],
  [
    'an unknown kind',
    'event',
    () => ({ ...event, kind: 'wedding' }),
    fault(
      'kind',
      'kind must be one of the following values: conference, congress, forum, symposium, seminar, school, festival, other, ',
    ),
    'Variable "$data" got invalid value "wedding" at "data.kind"; Value "wedding" does not exist in "ConferenceEventKind" enum.',
  ],
  [
    'text where a number is due',
    'room',
    () => ({ ...named, capacity: 'many' }),
    fault(
      'capacity',
      'capacity must be a `number` type, but the final value was: `NaN` (cast from the value `"many"`).',
    ),
    'Variable "$data" got invalid value "many" at "data.capacity"; Int cannot represent non-integer value: "many"',
  ],
];
