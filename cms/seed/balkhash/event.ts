import type { SeedDocument } from '../document';
import { type Blocks, bullets, heading, paragraph } from '../words';
import { dates, timeZone } from './calendar';
import type { PictureName } from './covers';

type EventWords = {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly description: Blocks;
  readonly city: string;
};
type EventStructure = {
  readonly kind: 'conference';
  readonly startsOn: string;
  readonly endsOn: string;
  readonly timeZone: string;
  readonly attendance: 'offline';
  readonly country: 'KZ';
};

// No organisers: the source thanks them and does not say who they are.
export const event: SeedDocument<EventWords, EventStructure, PictureName> = {
  key: 'quality',
  structure: {
    kind: 'conference',
    startsOn: dates.first,
    endsOn: dates.third,
    timeZone,
    attendance: 'offline',
    country: 'KZ',
  },
  // The demo's choice: the Palace is the one place in the town that the source names.
  links: { venue: 'institution/palace' },
  pictures: { cover: 'lake' },
  words: {
    kk: {
      title: 'Орта білім сапасы: ӨЛШЕУ, ТАЛДАУ, БАСҚАРУ',
      subtitle: 'Ғылыми-тәжірибелік конференция',
      city: 'Балқаш',
      summary:
        'Орта білім сапасына арналған ғылыми-тәжірибелік конференция 9–11 сәуірде Балқашта өтті. Мақсаты – білім мен тәжірибе алмасу.',
      description: [
        paragraph(
          'Қазақстан білім беру жүйесін белсенді дамытып келеді. Балқашта 9–11 сәуірде өткен ғылыми-тәжірибелік конференцияның мақсаты – осы салада білім мен тәжірибе алмасу.',
        ),
        heading('Кімдер келді'),
        paragraph(
          'Шақырылған сарапшылар Астана, Алматы және Қарағанды қалаларынан, ал шетелдік қонақтар Ресей мен Канададан келді.',
        ),
        heading('Не талқыланды'),
        bullets(
          'мектеп экожүйесін басқарудағы жаңа құзыреттер мен мүмкіндіктер',
          'мониторинг және талдау',
          'сапалы білім беру ортасы',
        ),
        heading('Үш күн'),
        bullets(
          '9 сәуір – келу, тіркелу, Ағыбай батыр атындағы Оқушылар сарайымен танысу, концерт',
          '10 сәуір – пленарлық отырыс, мектепке сапар, панельдік талқылаулар',
          '11 сәуір – талқылаулардың қорытындылары, марапаттау рәсімі, қонақтардың әсерлері',
        ),
      ],
    },
    ru: {
      title: 'Качество среднего образования: ИЗМЕРЕНИЕ, АНАЛИЗ, УПРАВЛЕНИЕ',
      subtitle: 'Научно-практическая конференция',
      city: 'Балхаш',
      summary:
        'Научно-практическая конференция о качестве среднего образования прошла в Балхаше 9–11 апреля. Её цель — обмен знаниями и опытом.',
      description: [
        paragraph(
          'Казахстан активно развивает свою систему образования. Цель научно-практической конференции, которая прошла в Балхаше 9–11 апреля, — обмен знаниями и опытом в этой области.',
        ),
        heading('Кто приехал'),
        paragraph(
          'Приглашённые эксперты приехали из Астаны, Алматы и Караганды, зарубежные гости — из России и Канады.',
        ),
        heading('О чём говорили'),
        bullets(
          'новые компетенции и возможности управления экосистемой школы',
          'мониторинг и анализ',
          'качественная образовательная среда',
        ),
        heading('Три дня'),
        bullets(
          '9 апреля — приезд и регистрация, знакомство с Дворцом школьников имени Агыбай батыра, концерт',
          '10 апреля — пленарное заседание, посещение школы, панельные дискуссии',
          '11 апреля — итоги дискуссий, церемония награждения, впечатления гостей',
        ),
      ],
    },
    en: {
      title: 'Quality of secondary education: MEASUREMENT, ANALYSIS, MANAGEMENT',
      subtitle: 'Scientific and practical conference',
      city: 'Balkhash',
      summary:
        'A scientific and practical conference on the quality of secondary education, held in Balkhash on 9–11 April. Its aim: the exchange of knowledge and experience.',
      description: [
        paragraph(
          'Kazakhstan is actively developing its education system. The aim of the scientific and practical conference held in Balkhash on 9–11 April was to exchange knowledge and experience in this field.',
        ),
        heading('Who came'),
        paragraph(
          'Invited experts came from Astana, Almaty and Karaganda; foreign guests came from Russia and Canada.',
        ),
        heading('What was discussed'),
        bullets(
          'new competencies and opportunities for managing the school ecosystem',
          'monitoring and analysis',
          'a quality educational environment',
        ),
        heading('Three days'),
        bullets(
          '9 April: arrival and registration, the Palace of Schoolchildren named after Agybay Batyr, a concert',
          '10 April: the plenary session, a visit to a school, panel discussions',
          '11 April: results of the discussions, the awards ceremony, impressions of the guests',
        ),
      ],
    },
  },
};
