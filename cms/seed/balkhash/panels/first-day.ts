import { paragraph } from '../../words';
import { at } from '../calendar';
import type { Panel } from './panel';

export const firstDay: readonly Panel[] = [
  {
    key: 'registration',
    structure: {
      format: 'registration',
      state: 'confirmed',
      startsAt: at('first', '09:00'),
      endsAt: at('first', '12:00'),
    },
    links: { day: 'day/first' },
    words: {
      kk: {
        title: 'Қатысушылардың келуі және тіркелуі',
        abstract: [
          paragraph(
            'Қатысушылар Балқашқа келіп, тіркеуден өтеді: Астана, Алматы және Қарағанды қалаларынан шақырылған сарапшылар, Ресей мен Канададан келген шетелдік қонақтар.',
          ),
        ],
      },
      ru: {
        title: 'Приезд и регистрация участников',
        abstract: [
          paragraph(
            'Участники приезжают в Балхаш и проходят регистрацию. Среди них приглашённые эксперты из Астаны, Алматы и Караганды и зарубежные гости из России и Канады.',
          ),
        ],
      },
      en: {
        title: 'Arrival and registration',
        abstract: [
          paragraph(
            'Participants arrive in Balkhash and register, among them invited experts from Astana, Almaty and Karaganda and foreign guests from Russia and Canada.',
          ),
        ],
      },
    },
  },
  {
    key: 'palace-tour',
    structure: {
      format: 'excursion',
      state: 'confirmed',
      startsAt: at('first', '14:00'),
      endsAt: at('first', '15:30'),
    },
    links: { day: 'day/first', speakers: ['expert/kuzmin'] },
    words: {
      kk: {
        title: 'Ағыбай батыр атындағы Оқушылар сарайына экскурсия',
        abstract: [paragraph('Экскурсияны мекеме мамандары және сарай директоры А. В. Кузьминнің өзі жүргізеді.')],
      },
      ru: {
        title: 'Экскурсия по Дворцу школьников имени Агыбай батыра',
        abstract: [paragraph('Экскурсию ведут специалисты учреждения и лично директор Дворца А. В. Кузьмин.')],
      },
      en: {
        title: 'Tour of the Palace of Schoolchildren named after Agybay Batyr',
        abstract: [
          paragraph('The tour is led by the institution’s specialists and, in person, by its director, A. V. Kuzmin.'),
        ],
      },
    },
  },
  {
    key: 'performances',
    structure: {
      format: 'performance',
      state: 'confirmed',
      startsAt: at('first', '15:30'),
      endsAt: at('first', '17:00'),
    },
    links: { day: 'day/first', room: 'room/main-hall' },
    words: {
      kk: {
        title: 'Секциялар мен үйірмелер тәрбиеленушілерінің өнер көрсетуі',
        abstract: [
          paragraph('Оқушылар сарайындағы секциялар мен үйірмелердің тәрбиеленушілері қонақтарға өнерлерін көрсетеді.'),
        ],
      },
      ru: {
        title: 'Показательные выступления воспитанников секций и кружков',
        abstract: [paragraph('Перед гостями выступают воспитанники секций и кружков Дворца школьников.')],
      },
      en: {
        title: 'Demonstration performances by pupils of the sections and circles',
        abstract: [
          paragraph('Pupils of the sections and circles of the Palace of Schoolchildren perform for the guests.'),
        ],
      },
    },
  },
  {
    key: 'concert',
    structure: {
      format: 'performance',
      state: 'confirmed',
      startsAt: at('first', '18:00'),
      endsAt: at('first', '19:30'),
    },
    links: { day: 'day/first', room: 'room/main-hall' },
    words: {
      kk: {
        title: 'Шығармашылық ұжымдардың концерті',
        abstract: [
          paragraph(
            'Оқушылар сарайында жұмыс істейтін шығармашылық ұжымдар қонақтарға және келемін деген қала тұрғындарына арнап концерт береді.',
          ),
        ],
      },
      ru: {
        title: 'Концерт творческих коллективов',
        abstract: [
          paragraph(
            'Концерт творческих коллективов, работающих во Дворце школьников, — для гостей и всех желающих горожан.',
          ),
        ],
      },
      en: {
        title: 'Concert by the creative teams',
        abstract: [
          paragraph(
            'The creative teams that work at the Palace give a concert for guests and for any citizens who are interested.',
          ),
        ],
      },
    },
  },
];
