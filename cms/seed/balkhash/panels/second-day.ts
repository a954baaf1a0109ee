import { bullets, paragraph } from '../../words';
import { at } from '../calendar';
import type { Panel } from './panel';

export const secondDay: readonly Panel[] = [
  {
    key: 'plenary',
    structure: {
      format: 'plenary',
      state: 'confirmed',
      startsAt: at('second', '09:00'),
      endsAt: at('second', '11:30'),
    },
    links: {
      day: 'day/second',
      room: 'room/main-hall',
      topics: ['topic/management', 'topic/monitoring', 'topic/environment'],
    },
    words: {
      kk: {
        title: 'Пленарлық отырыс',
        subtitle: 'Жетекші ғалымдар мен директорлардың баяндамалары',
        abstract: [
          paragraph(
            'Жетекші ғалымдар мен директорлар баяндама жасап, білімдерімен және тәжірибелерімен бөліседі. Күн тақырыптары:',
          ),
          bullets(
            'мектеп экожүйесін басқарудағы жаңа құзыреттер мен мүмкіндіктер',
            'мониторинг және талдау',
            'сапалы білім беру ортасы',
          ),
        ],
      },
      ru: {
        title: 'Пленарное заседание',
        subtitle: 'Доклады ведущих учёных и директоров',
        abstract: [
          paragraph('Ведущие учёные и директора выступают с докладами и делятся знаниями и опытом. Темы дня:'),
          bullets(
            'новые компетенции и возможности управления экосистемой школы',
            'мониторинг и анализ',
            'качественная образовательная среда',
          ),
        ],
      },
      en: {
        title: 'Plenary session',
        subtitle: 'Presentations by chief scientists and directors',
        abstract: [
          paragraph(
            'Chief scientists and directors give presentations and share their knowledge and experience. The subjects of the day:',
          ),
          bullets(
            'new competencies and opportunities for managing the school ecosystem',
            'monitoring and analysis',
            'a quality educational environment',
          ),
        ],
      },
    },
  },
  {
    key: 'school-visit',
    structure: {
      format: 'excursion',
      state: 'confirmed',
      startsAt: at('second', '12:00'),
      endsAt: at('second', '13:30'),
    },
    links: { day: 'day/second' },
    words: {
      kk: {
        title: 'Тәуелсіз аккредиттеуден өткен мектепке сапар',
        abstract: [
          paragraph('Қонақтар тәуелсіз аккредиттеуден өткен Қазақстандағы алғашқы мемлекеттік мектепке барады.'),
        ],
      },
      ru: {
        title: 'Посещение школы, прошедшей независимую аккредитацию',
        abstract: [
          paragraph('Гости посещают первую в Казахстане государственную школу, прошедшую независимую аккредитацию.'),
        ],
      },
      en: {
        title: 'Visit to an independently accredited school',
        abstract: [
          paragraph('Guests visit the first public (state) school in Kazakhstan to receive independent accreditation.'),
        ],
      },
    },
  },
  {
    key: 'management',
    structure: { format: 'panel', state: 'confirmed', startsAt: at('second', '15:00'), endsAt: at('second', '16:30') },
    links: { day: 'day/second', room: 'room/small-hall', topics: ['topic/management'] },
    words: {
      kk: {
        title: 'Панельдік талқылау: мектеп экожүйесін басқару',
        subtitle: 'Жаңа құзыреттер мен мүмкіндіктер',
        abstract: [
          paragraph(
            'Талқылау конференцияның «Мектеп экожүйесін басқарудағы жаңа құзыреттер мен мүмкіндіктер» бағытында өтеді.',
          ),
        ],
        conclusions: [
          paragraph('Талқылаудың қорытындылары мен нәтижелері 11 сәуірде, конференцияның үшінші күні таныстырылды.'),
        ],
      },
      ru: {
        title: 'Панельная дискуссия: управление экосистемой школы',
        subtitle: 'Новые компетенции и возможности',
        abstract: [
          paragraph(
            'Дискуссия проходит по направлению конференции «Новые компетенции и возможности управления экосистемой школы».',
          ),
        ],
        conclusions: [paragraph('Выводы и результаты дискуссии представили 11 апреля, в третий день конференции.')],
      },
      en: {
        title: 'Panel discussion: managing the school ecosystem',
        subtitle: 'New competencies and opportunities',
        abstract: [
          paragraph('A discussion in the area “New competencies and opportunities for managing the school ecosystem”.'),
        ],
        conclusions: [
          paragraph(
            'The conclusions and results of the discussion were presented on 11 April, the third day of the conference.',
          ),
        ],
      },
    },
  },
  {
    key: 'monitoring',
    structure: { format: 'panel', state: 'confirmed', startsAt: at('second', '15:00'), endsAt: at('second', '16:30') },
    links: { day: 'day/second', room: 'room/meeting-room', topics: ['topic/monitoring'] },
    words: {
      kk: {
        title: 'Панельдік талқылау: мониторинг және талдау',
        abstract: [paragraph('Талқылау конференцияның «Мониторинг және талдау» бағытында өтеді.')],
        conclusions: [
          paragraph('Талқылаудың қорытындылары мен нәтижелері 11 сәуірде, конференцияның үшінші күні таныстырылды.'),
        ],
      },
      ru: {
        title: 'Панельная дискуссия: мониторинг и анализ',
        abstract: [paragraph('Дискуссия проходит по направлению конференции «Мониторинг и анализ».')],
        conclusions: [paragraph('Выводы и результаты дискуссии представили 11 апреля, в третий день конференции.')],
      },
      en: {
        title: 'Panel discussion: monitoring and analysis',
        abstract: [paragraph('A discussion in the area “Monitoring and analysis”.')],
        conclusions: [
          paragraph(
            'The conclusions and results of the discussion were presented on 11 April, the third day of the conference.',
          ),
        ],
      },
    },
  },
  {
    key: 'environment',
    structure: {
      format: 'panel',
      state: 'confirmed',
      startsAt: at('second', '15:00'),
      endsAt: at('second', '17:00'),
      highlighted: true,
    },
    links: {
      day: 'day/second',
      room: 'room/main-hall',
      topics: ['topic/environment'],
      moderators: ['expert/bisengaliev'],
    },
    words: {
      kk: {
        title: 'Сапалы білім беру ортасы – мектептің табысты дамуының факторы',
        abstract: [paragraph('Конференцияның «Сапалы білім беру ортасы» бағытындағы панельдік талқылау.')],
        conclusions: [
          paragraph(
            'Конференция панельдерінің ішінде ең үлкен қызығушылықты осы панель тудырды. Талқылаудың қорытындылары мен нәтижелері 11 сәуірде таныстырылды.',
          ),
        ],
      },
      ru: {
        title: 'Качественная образовательная среда — фактор успешного развития школы',
        abstract: [paragraph('Панельная дискуссия по направлению конференции «Качественная образовательная среда».')],
        conclusions: [
          paragraph(
            'Из всех панелей конференции эта вызвала наибольший интерес. Выводы и результаты дискуссии представили 11 апреля.',
          ),
        ],
      },
      en: {
        title: 'Quality educational environment — a factor in the successful development of the school',
        abstract: [paragraph('A panel discussion in the area “A quality educational environment”.')],
        conclusions: [
          paragraph(
            'Of all the panels of the conference this one aroused the greatest interest. Its conclusions and results were presented on 11 April.',
          ),
        ],
      },
    },
  },
];
