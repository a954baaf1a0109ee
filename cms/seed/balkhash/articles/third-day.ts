import { bullets, heading, paragraph } from '../../words';
import { dates } from '../calendar';
import { type Article, byline } from './article';

export const thirdDay: Article = {
  key: 'third-day',
  structure: { kind: 'news', publishedOn: dates.third },
  links: {
    event: 'event/quality',
    day: 'day/third',
    panels: ['panel/results', 'panel/awards', 'panel/impressions'],
  },
  pictures: { cover: 'shanyraq' },
  words: {
    kk: {
      // This headline is the source's own, to the letter.
      title: 'Ғылыми-тәжірибелік конференцияның үшінші күні',
      lead: 'Соңғы күні панельдік талқылаулардың қорытындылары таныстырылып, ғылым мен инновациядағы ерекше жетістіктер марапатталды, ал қонақтар әсерлерімен бөлісті.',
      body: [
        paragraph(
          '11 сәуірде Балқашта «Орта білім сапасы: өлшеу, талдау, басқару» ғылыми-тәжірибелік конференциясы аяқталды. Панельдік талқылаулардың қорытындылары мен нәтижелері таныстырылды. Талқылауларда білім беру саласындағы беделді сарапшылар модератор болды.',
        ),
        heading('Марапаттау рәсімі'),
        paragraph('Ғылым мен инновация саласындағы ерекше жетістіктер үшін марапаттау рәсімі өтті.'),
        heading('Қонақтар не айтты'),
        paragraph(
          'Қонақтар мен шақырылған сарапшылар әсерлерімен бөлісіп, кәсіби деңгейде өткізілген іс-шара үшін ұйымдастырушыларға алғыс айтты.',
        ),
        paragraph(
          'Осы күннің де, тұтас конференцияның да өңірдегі білім беруді дамытуға шабыт пен жаңа идеялар бергеніне барлығы бірауыздан келісті. Конференция мынаған мүмкіндік берді:',
        ),
        bullets('тәжірибе алмасуға', 'байланыс орнатуға', 'жаңалық ашуға'),
      ],
      byline: byline.kk,
      seoTitle: 'Ғылыми-тәжірибелік конференцияның үшінші күні',
      seoDescription:
        'Балқаштағы конференция аяқталды: панельдік талқылаулардың қорытындылары, марапаттау рәсімі және қонақтардың әсерлері.',
    },
    ru: {
      title: 'Третий день научно-практической конференции',
      lead: 'В заключительный день представили итоги панельных дискуссий, отметили особые достижения в науке и инновациях, а гости поделились впечатлениями.',
      body: [
        paragraph(
          '11 апреля в Балхаше завершилась научно-практическая конференция «Качество среднего образования: измерение, анализ, управление». Были представлены выводы и результаты панельных дискуссий, модераторами которых выступили признанные эксперты в области образования.',
        ),
        heading('Церемония награждения'),
        paragraph('Состоялась церемония награждения за особые достижения в науке и инновациях.'),
        heading('Что сказали гости'),
        paragraph(
          'Гости и приглашённые эксперты поделились впечатлениями и поблагодарили организаторов за профессионально проведённое мероприятие.',
        ),
        paragraph(
          'Все сошлись во мнении, что и этот день, и вся конференция стали источником вдохновения и новых идей для развития образования в регионе. Для участников это была возможность:',
        ),
        bullets('поделиться опытом', 'завязать знакомства', 'сделать открытия'),
      ],
      byline: byline.ru,
      seoTitle: 'Третий день научно-практической конференции в Балхаше',
      seoDescription:
        'Конференция в Балхаше завершилась: выводы и результаты панельных дискуссий, церемония награждения и впечатления гостей.',
    },
    en: {
      title: 'The third day of the scientific and practical conference',
      lead: 'On the closing day the results of the panel discussions were presented, special achievements in science and innovation were honoured, and the guests shared their impressions.',
      body: [
        paragraph(
          'The scientific and practical conference “Quality of secondary education: measurement, analysis, management” closed in Balkhash on 11 April. The conclusions and results of the panel discussions, which recognised experts in education had moderated, were presented.',
        ),
        heading('The awards ceremony'),
        paragraph('An awards ceremony was held for special achievements in science and innovation.'),
        heading('What the guests said'),
        paragraph(
          'Guests and invited experts shared their impressions and thanked the organisers for an event that was run professionally.',
        ),
        paragraph(
          'All agreed that the day and the whole conference had been a source of inspiration and new ideas for the development of education in the region. It was a chance to:',
        ),
        bullets('share experience', 'make connections', 'make discoveries'),
      ],
      byline: byline.en,
      seoTitle: 'The third day of the scientific and practical conference in Balkhash',
      seoDescription:
        'The conference in Balkhash has closed: conclusions and results of the panel discussions, the awards ceremony, and the impressions of the guests.',
    },
  },
};
