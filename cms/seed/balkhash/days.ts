import type { SeedDocument } from '../document';
import { dates } from './calendar';

type DayWords = { readonly title: string; readonly summary: string };
type DayStructure = { readonly date: string };

export const days: readonly SeedDocument<DayWords, DayStructure>[] = [
  {
    key: 'first',
    structure: { date: dates.first },
    links: { event: 'event/quality' },
    words: {
      kk: {
        title: 'Бірінші күн: келу және танысу',
        summary:
          'Қатысушылар Балқашқа келіп, тіркеуден өтеді. Ағыбай батыр атындағы Оқушылар сарайында экскурсия, секциялар мен үйірмелер тәрбиеленушілерінің өнер көрсетуі және концерт өтеді.',
      },
      ru: {
        title: 'День первый: приезд и знакомство',
        summary:
          'Участники приезжают в Балхаш и проходят регистрацию. Во Дворце школьников имени Агыбай батыра — экскурсия, показательные выступления воспитанников секций и кружков и концерт.',
      },
      en: {
        title: 'Day one: arrival',
        summary:
          'Participants arrive in Balkhash and register. At the Palace of Schoolchildren named after Agybay Batyr there is a guided tour, then performances by pupils of its sections and circles, and a concert.',
      },
    },
  },
  {
    key: 'second',
    structure: { date: dates.second },
    links: { event: 'event/quality' },
    words: {
      kk: {
        title: 'Екінші күн: негізгі бағдарлама',
        summary:
          'Пленарлық отырыс, тәуелсіз аккредиттеуден өткен Қазақстандағы алғашқы мемлекеттік мектепке сапар және конференция бағыттары бойынша панельдік талқылаулар.',
      },
      ru: {
        title: 'День второй: основная программа',
        summary:
          'Пленарное заседание, посещение первой в Казахстане государственной школы, прошедшей независимую аккредитацию, и панельные дискуссии по направлениям конференции.',
      },
      en: {
        title: 'Day two: the programme',
        summary:
          'A plenary session, a visit to the first public school in Kazakhstan to receive independent accreditation, and panel discussions in the areas of the conference.',
      },
    },
  },
  {
    key: 'third',
    structure: { date: dates.third },
    links: { event: 'event/quality' },
    words: {
      kk: {
        title: 'Үшінші күн: қорытынды',
        summary:
          'Панельдік талқылаулардың қорытындылары мен нәтижелері таныстырылады, ғылым мен инновациядағы ерекше жетістіктер марапатталады, қонақтар мен сарапшылар әсерлерімен бөліседі.',
      },
      ru: {
        title: 'День третий: итоги',
        summary:
          'Выводы и результаты панельных дискуссий, церемония награждения за особые достижения в науке и инновациях, впечатления гостей и приглашённых экспертов.',
      },
      en: {
        title: 'Day three: the close',
        summary:
          'Conclusions and results of the panel discussions, an awards ceremony for special achievements in science and innovation, and the impressions of guests and invited experts.',
      },
    },
  },
];
