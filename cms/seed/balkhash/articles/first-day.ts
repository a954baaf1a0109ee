import { bullets, heading, paragraph } from '../../words';
import { dates } from '../calendar';
import { type Article, byline } from './article';

export const firstDay: Article = {
  key: 'first-day',
  structure: { kind: 'report', publishedOn: dates.first },
  links: {
    event: 'event/quality',
    day: 'day/first',
    panels: ['panel/registration', 'panel/palace-tour', 'panel/performances', 'panel/concert'],
    experts: ['expert/kuzmin'],
    institutions: ['institution/palace'],
  },
  pictures: { cover: 'stage' },
  words: {
    kk: {
      title: 'Балқаш конференция қонақтарын қарсы алды',
      lead: 'Қатысушылар Балқашқа келіп, тіркеуден өтті. Олар Ағыбай батыр атындағы Оқушылар сарайын аралап, жас өнерпаздардың өнерін көрді, шығармашылық ұжымдардың концертін тамашалады.',
      body: [
        paragraph(
          '9 сәуірде Балқашта «Орта білім сапасы: өлшеу, талдау, басқару» ғылыми-тәжірибелік конференциясы басталды. Бірінші күн қонақтарды қарсы алуға арналды: қатысушылар қалаға келіп, тіркеуден өтті.',
        ),
        paragraph(
          'Шақырылған сарапшылар Астана, Алматы және Қарағанды қалаларынан, ал шетелдік қонақтар Ресей мен Канададан келді. Қазақстан білім беру жүйесін белсенді дамытып келеді, конференцияның мақсаты – білім мен тәжірибе алмасу.',
        ),
        heading('Оқушылар сарайымен танысу'),
        paragraph(
          'Қонақтар Ағыбай батыр атындағы Оқушылар сарайын аралап көрді. Экскурсияны мекеме мамандары және сарай директоры А. В. Кузьминнің өзі жүргізді.',
        ),
        paragraph('Содан кейін сарайдағы секциялар мен үйірмелердің тәрбиеленушілері өнер көрсетті.'),
        heading('Қонақтар мен қала тұрғындарына арналған концерт'),
        paragraph(
          'Сарайда жұмыс істейтін шығармашылық ұжымдар конференция қонақтары мен қызығушылық танытқан қала тұрғындарына арнап концерт берді.',
        ),
        heading('Алдағы екі күнде'),
        bullets(
          '10 сәуір – пленарлық отырыс, мектепке сапар және панельдік талқылаулар',
          '11 сәуір – талқылаулардың қорытындылары мен марапаттау рәсімі',
        ),
      ],
      byline: byline.kk,
      seoTitle: 'Балқаштағы конференция: бірінші күн',
      seoDescription:
        'Орта білім сапасына арналған конференцияның бірінші күні: қатысушыларды тіркеу, Оқушылар сарайына экскурсия, өнер көрсету және концерт.',
    },
    ru: {
      title: 'Балхаш встретил гостей конференции',
      lead: 'Участники приехали в Балхаш и прошли регистрацию, осмотрели Дворец школьников имени Агыбай батыра, увидели выступления его воспитанников и концерт творческих коллективов.',
      body: [
        paragraph(
          '9 апреля в Балхаше началась научно-практическая конференция «Качество среднего образования: измерение, анализ, управление». Первый день был днём встречи: участники приезжали в город и проходили регистрацию.',
        ),
        paragraph(
          'Приглашённые эксперты приехали из Астаны, Алматы и Караганды, зарубежные гости — из России и Канады. Казахстан активно развивает свою систему образования, и цель конференции — обмен знаниями и опытом.',
        ),
        heading('Знакомство с Дворцом школьников'),
        paragraph(
          'Для гостей провели экскурсию по Дворцу школьников имени Агыбай батыра. Её вели специалисты учреждения и лично директор Дворца А. В. Кузьмин.',
        ),
        paragraph('Затем с показательными выступлениями вышли воспитанники секций и кружков.'),
        heading('Концерт для гостей и горожан'),
        paragraph(
          'Творческие коллективы, которые работают во Дворце, дали концерт для гостей конференции и всех желающих горожан.',
        ),
        heading('В ближайшие два дня'),
        bullets(
          '10 апреля — пленарное заседание, посещение школы и панельные дискуссии',
          '11 апреля — итоги дискуссий и церемония награждения',
        ),
      ],
      byline: byline.ru,
      seoTitle: 'Конференция в Балхаше: день первый',
      seoDescription:
        'Первый день конференции о качестве среднего образования: регистрация участников, экскурсия по Дворцу школьников, показательные выступления и концерт.',
    },
    en: {
      title: 'Balkhash welcomes the guests of the conference',
      lead: 'Participants arrived in Balkhash and registered, were shown around the Palace of Schoolchildren named after Agybay Batyr, and saw its pupils perform and its creative teams give a concert.',
      body: [
        paragraph(
          'The scientific and practical conference “Quality of secondary education: measurement, analysis, management” opened in Balkhash on 9 April. The first day was given to welcoming its guests: participants arrived in the town and registered.',
        ),
        paragraph(
          'Invited experts came from Astana, Almaty and Karaganda, and foreign guests from Russia and Canada. Kazakhstan is actively developing its education system, and the aim of the conference is to exchange knowledge and experience.',
        ),
        heading('A tour of the Palace of Schoolchildren'),
        paragraph(
          'The guests were taken on a tour of the Palace of Schoolchildren named after Agybay Batyr, led by the institution’s specialists and personally by its director, A. V. Kuzmin.',
        ),
        paragraph('Pupils of the Palace’s sections and circles then gave demonstration performances.'),
        heading('A concert for guests and citizens'),
        paragraph(
          'The creative teams that work at the Palace gave a concert for the guests of the conference and for interested citizens.',
        ),
        heading('The two days ahead'),
        bullets(
          '10 April: the plenary session, a visit to a school, and panel discussions',
          '11 April: the results of the discussions and the awards ceremony',
        ),
      ],
      byline: byline.en,
      seoTitle: 'The conference in Balkhash: day one',
      seoDescription:
        'The first day of the conference on the quality of secondary education: registration, a tour of the Palace of Schoolchildren, performances and a concert.',
    },
  },
};
