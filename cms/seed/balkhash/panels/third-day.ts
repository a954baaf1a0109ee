import { bullets, paragraph } from '../../words';
import { at } from '../calendar';
import type { Panel } from './panel';

export const thirdDay: readonly Panel[] = [
  {
    key: 'results',
    structure: {
      format: 'presentation',
      state: 'confirmed',
      startsAt: at('third', '10:00'),
      endsAt: at('third', '11:30'),
    },
    links: {
      day: 'day/third',
      room: 'room/main-hall',
      topics: ['topic/management', 'topic/monitoring', 'topic/environment'],
    },
    words: {
      kk: {
        title: 'Панельдік талқылаулардың қорытындылары мен нәтижелері',
        abstract: [
          paragraph(
            'Білім беру саласындағы беделді сарапшылар модератор болған панельдік талқылаулардың қорытындылары мен нәтижелері таныстырылады.',
          ),
        ],
      },
      ru: {
        title: 'Выводы и результаты панельных дискуссий',
        abstract: [
          paragraph(
            'Представление выводов и результатов панельных дискуссий, модераторами которых были признанные эксперты в области образования.',
          ),
        ],
      },
      en: {
        title: 'Conclusions and results of the panel discussions',
        abstract: [
          paragraph(
            'The conclusions and results of the panel discussions, which were moderated by recognised experts in education, are presented.',
          ),
        ],
      },
    },
  },
  {
    key: 'awards',
    structure: { format: 'ceremony', state: 'confirmed', startsAt: at('third', '12:00'), endsAt: at('third', '13:00') },
    links: { day: 'day/third', room: 'room/main-hall' },
    words: {
      kk: {
        title: 'Марапаттау рәсімі',
        subtitle: 'Ғылым мен инновациядағы ерекше жетістіктер үшін',
        abstract: [paragraph('Ғылым мен инновация саласында ерекше жетістікке жеткендерді марапаттау.')],
      },
      ru: {
        title: 'Церемония награждения',
        subtitle: 'За особые достижения в науке и инновациях',
        abstract: [paragraph('Награждение тех, кто добился особых успехов в науке и инновациях.')],
      },
      en: {
        title: 'Awards ceremony',
        subtitle: 'For special achievements in science and innovation',
        abstract: [paragraph('Awards for those who have achieved something special in science and innovation.')],
      },
    },
  },
  {
    key: 'impressions',
    structure: { format: 'other', state: 'confirmed', startsAt: at('third', '13:00'), endsAt: at('third', '14:00') },
    links: { day: 'day/third', room: 'room/main-hall' },
    words: {
      kk: {
        title: 'Қонақтар мен сарапшылардың әсерлері',
        abstract: [paragraph('Қонақтар мен шақырылған сарапшылар әсерлерімен бөліседі.')],
        conclusions: [
          paragraph(
            'Қонақтар мен сарапшылар ұйымдастырушыларға кәсіби деңгейде өткізілген іс-шара үшін алғыс айтты. Осы күнді де, тұтас конференцияны да барлығы былай бағалады:',
          ),
          bullets(
            'өңірдегі білім беруді дамытуға шабыт пен жаңа идеялар берген қайнар көз',
            'тәжірибе алмасудың, байланыс орнатудың және жаңалық ашудың мүмкіндігі',
          ),
        ],
      },
      ru: {
        title: 'Впечатления гостей и экспертов',
        abstract: [paragraph('Гости и приглашённые эксперты делятся впечатлениями.')],
        conclusions: [
          paragraph(
            'Гости и эксперты поблагодарили организаторов за профессионально проведённое мероприятие. И этот день, и всю конференцию все единодушно назвали:',
          ),
          bullets(
            'источником вдохновения и новых идей для развития образования в регионе',
            'возможностью поделиться опытом, завязать знакомства и сделать открытия',
          ),
        ],
      },
      en: {
        title: 'Impressions of the guests and experts',
        abstract: [paragraph('Guests and invited experts share their impressions.')],
        conclusions: [
          paragraph(
            'The guests and experts thanked the organisers for an event that was run professionally. All agreed that this day, and the conference as a whole, had been:',
          ),
          bullets(
            'a source of inspiration and new ideas for the development of education in the region',
            'a chance to share experience, make connections and discoveries',
          ),
        ],
      },
    },
  },
];
