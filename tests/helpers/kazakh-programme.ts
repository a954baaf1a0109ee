import type {
  Article,
  Day,
  Event,
  Expert,
  Institution,
  Locale,
  Panel,
  Programme,
  RoomCard,
  TopicCard,
} from '@kurultai/sdk';

type Fallbacks = Panel['fallbackFields'];

/** What every document of a small conference has that nobody has translated further. */
const worded = (documentId: string, fallbackFields: Fallbacks = [], locale: Locale = 'kk') => ({
  documentId,
  locale,
  language: locale,
  fallbackFields,
});

export const institution: Institution = {
  ...worded('inst1'),
  updatedAt: null,
  __typename: 'ConferenceInstitution',
  name: 'Әл-Фараби атындағы Қазақ ұлттық университеті',
  shortName: 'ҚазҰУ',
  slug: 'kaznu',
  kind: 'university',
  city: 'Алматы',
  country: 'KZ',
  logo: null,
  description: null,
  accreditation: null,
  address: 'әл-Фараби даңғылы, 71',
  latitude: 43.2252,
  longitude: 76.9242,
  website: 'https://kaznu.kz/',
  director: null,
  experts: [],
  localizations: [
    { locale: 'ru', language: 'ru', slug: 'kaznu-ru', name: 'КазНУ' },
    { locale: 'en', language: 'kk', slug: 'kaznu-en', name: 'Әл-Фараби атындағы Қазақ ұлттық университеті' },
  ],
};

export const expert: Expert = {
  ...worded('expert1'),
  updatedAt: null,
  __typename: 'ConferenceExpert',
  name: 'Айгүл Сәрсенова',
  sortName: null,
  slug: 'aigul',
  degree: 'ф.ғ.к.',
  position: 'доцент',
  city: 'Алматы',
  country: 'KZ',
  featured: true,
  photo: {
    url: '/uploads/aigul.jpg',
    alternativeText: null,
    caption: null,
    width: 400,
    height: 400,
    mime: 'image/jpeg',
    formats: null,
    focalPoint: null,
  },
  institution,
  bio: [{ type: 'paragraph', children: [{ type: 'text', text: 'Тілші; әдебиетші.' }] }],
  website: 'https://aigul.kz',
  links: [{ label: 'ORCID', url: 'https://orcid.org/0000-0001-2345-6789' }],
  moderates: [],
  speaksAt: [],
  presents: [],
  localizations: [],
};

const room: RoomCard = {
  ...worded('room1'),
  __typename: 'ConferenceRoom',
  name: 'Үлкен зал',
  description: null,
  capacity: 300,
  position: 0,
  building: institution,
};

export const topic: TopicCard = {
  ...worded('topic1'),
  __typename: 'ConferenceTopic',
  title: 'Тіл, әдебиет; мәдениет',
  description: null,
  color: '#0aa',
  position: 0,
};

const event: Event = {
  ...worded('event1'),
  guid: null,
  updatedAt: null,
  __typename: 'ConferenceEvent',
  title: 'Балқаш құрылтайы',
  slug: 'balkhash-2024',
  subtitle: null,
  summary: 'Үш күн, жүз баяндама; бәрі тегін.',
  kind: 'conference',
  startsOn: '2024-04-09',
  endsOn: '2024-04-11',
  timeZone: 'Asia/Almaty',
  attendance: 'mixed',
  city: 'Балқаш',
  country: 'KZ',
  cover: null,
  description: null,
  website: 'https://balkhash.kz',
  hashtag: null,
  version: null,
  days: [],
  rooms: [room],
  topics: [topic],
  organisers: [institution],
  venue: institution,
  articles: [],
  awards: [],
  testimonials: [],
  localizations: [
    { locale: 'ru', language: 'ru', slug: 'balkhash-2024-ru', title: 'Балхашский курултай' },
    { locale: 'en', language: 'kk', slug: 'balkhash-2024-en', title: 'Балқаш құрылтайы' },
  ],
};

const day: Day = {
  ...worded('day1'),
  __typename: 'ConferenceDay',
  title: 'Бірінші күн',
  summary: null,
  date: '2024-04-09',
  event,
  panels: [],
};

export const panel: Panel = {
  ...worded('panel1', [{ field: 'abstract', language: 'ru' }]),
  guid: null,
  updatedAt: null,
  __typename: 'ConferencePanel',
  title: 'Қазақ тілі: бүгіні, ертеңі',
  slug: 'qazaq-tili',
  subtitle: null,
  format: 'plenary',
  state: 'confirmed',
  startsAt: '2024-04-09T04:00:00.000Z',
  endsAt: '2024-04-09T05:30:00.000Z',
  highlighted: false,
  spokenLanguages: ['kk', 'ru'],
  room,
  topics: [topic],
  moderators: [expert],
  speakers: [expert],
  abstract: [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'О языке; ' },
        { type: 'text', text: 'о людях.' },
      ],
    },
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [{ type: 'text', text: 'звуки' }] },
        {
          type: 'list-item',
          children: [{ type: 'link', url: 'https://x.kz', children: [{ type: 'text', text: 'буквы' }] }],
        },
      ],
    },
  ],
  conclusions: null,
  streamUrl: 'https://live.balkhash.kz/1',
  recordingUrl: null,
  gallery: [],
  day: { ...day, event },
  talks: [],
  localizations: [
    { locale: 'ru', language: 'ru', slug: 'kazahskii-yazyk', title: 'Казахский язык' },
    { locale: 'en', language: 'kk', slug: 'qazaq-tili-en', title: 'Қазақ тілі: бүгіні, ертеңі' },
  ],
};

export const untimed: Panel = { ...panel, documentId: 'panel2', slug: 'uaqytsyz', startsAt: null, endsAt: null };

export const aDay: Day = { ...day, panels: [panel, untimed] };

export const programme: Programme = { ...event, days: [aDay].map((one) => ({ ...one, panels: [panel, untimed] })) };

export { event };

export const article: Article = {
  ...worded('article1'),
  updatedAt: null,
  __typename: 'ConferenceArticle',
  title: 'Құрылтай ашылды',
  slug: 'qurultai-ashyldy',
  kind: 'news',
  lead: 'Балқашта жүз адам жиналды.',
  publishedOn: '2024-04-09',
  byline: 'Нұрлан Әбілов',
  cover: expert.photo,
  body: null,
  seoTitle: null,
  seoDescription: null,
  gallery: [],
  event,
  day: null,
  panels: [],
  experts: [expert],
  institutions: [],
  localizations: [{ locale: 'ru', language: 'ru', slug: 'kurultai-otkryt', title: 'Курултай открыт' }],
};
