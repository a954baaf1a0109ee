import { bold, bullets, heading, paragraph } from '../../words';
import { dates } from '../calendar';
import { type Article, byline } from './article';

export const secondDay: Article = {
  key: 'second-day',
  structure: { kind: 'report', publishedOn: dates.second },
  links: {
    event: 'event/quality',
    day: 'day/second',
    panels: ['panel/plenary', 'panel/school-visit', 'panel/environment', 'panel/management', 'panel/monitoring'],
    experts: ['expert/bisengaliev'],
    institutions: ['institution/accredited-school', 'institution/tamos'],
  },
  pictures: { cover: 'school' },
  words: {
    kk: {
      title: 'Конференцияның екінші күні: мектепке сапар және панельдік талқылаулар',
      lead: 'Жетекші ғалымдар мен директорлар пленарлық отырыста баяндама жасады, қонақтар тәуелсіз аккредиттеуден өткен мектепте болды, содан кейін конференция бағыттары бойынша панельдік талқылаулар өтті.',
      body: [
        paragraph('10 сәуірде конференцияның негізгі бағдарламасы басталды. Қатысушылар үш тақырыпты талқылады:'),
        bullets(
          'мектеп экожүйесін басқарудағы жаңа құзыреттер мен мүмкіндіктер',
          'мониторинг және талдау',
          'сапалы білім беру ортасы',
        ),
        paragraph(
          'Пленарлық отырыста жетекші ғалымдар мен директорлар баяндама жасап, білімдерімен және тәжірибелерімен бөлісті.',
        ),
        heading('Тәуелсіз аккредиттеуден өткен мектепте'),
        paragraph(
          'Қонақтар Қазақстандағы мемлекеттік мектептердің ішінде тәуелсіз аккредиттеуден алғаш өткен мектепте болды.',
        ),
        heading('Ең көп қызығушылық тудырған панель'),
        paragraph(
          'Панельдік талқылаулар конференция бағыттары бойынша өтті. Ең үлкен қызығушылықты ',
          bold('«Сапалы білім беру ортасы – мектептің табысты дамуының факторы»'),
          ' панелі тудырды. Оның модераторы – Tamos Space School бас директоры Нұрболат Бисенғалиев.',
        ),
      ],
      byline: byline.kk,
      seoTitle: 'Балқаштағы конференция: екінші күн',
      seoDescription:
        'Пленарлық отырыс, тәуелсіз аккредиттеуден өткен алғашқы мемлекеттік мектепке сапар және сапалы білім беру ортасы туралы панель.',
    },
    ru: {
      title: 'Второй день конференции: посещение школы и панельные дискуссии',
      lead: 'На пленарном заседании выступили ведущие учёные и директора, гости побывали в школе, прошедшей независимую аккредитацию, а затем состоялись панельные дискуссии по направлениям конференции.',
      body: [
        paragraph('10 апреля началась основная программа конференции. Участники обсудили три темы:'),
        bullets(
          'новые компетенции и возможности управления экосистемой школы',
          'мониторинг и анализ',
          'качественная образовательная среда',
        ),
        paragraph(
          'На пленарном заседании с докладами выступили ведущие учёные и директора. Они поделились знаниями и опытом.',
        ),
        heading('В школе с независимой аккредитацией'),
        paragraph(
          'Гости побывали в школе, которая первой среди государственных школ Казахстана прошла независимую аккредитацию.',
        ),
        heading('Панель, вызвавшая наибольший интерес'),
        paragraph(
          'Панельные дискуссии прошли по направлениям конференции. Наибольший интерес вызвала панель ',
          bold('«Качественная образовательная среда — фактор успешного развития школы»'),
          '. Её модератором был Нурболат Бисенгалиев, генеральный директор Tamos Space School.',
        ),
      ],
      byline: byline.ru,
      seoTitle: 'Конференция в Балхаше: день второй',
      seoDescription:
        'Пленарное заседание, посещение первой государственной школы с независимой аккредитацией и панель о качественной образовательной среде.',
    },
    en: {
      title: 'Day two of the conference: a school visit and panel discussions',
      lead: 'Chief scientists and directors spoke at the plenary session, guests visited an independently accredited school, and panel discussions followed in the areas of the conference.',
      body: [
        paragraph('The main programme of the conference began on 10 April. Three subjects were discussed:'),
        bullets(
          'new competencies and opportunities for managing the school ecosystem',
          'monitoring and analysis',
          'a quality educational environment',
        ),
        paragraph(
          'Chief scientists and directors gave presentations at the plenary session and shared their knowledge and experience.',
        ),
        heading('At an independently accredited school'),
        paragraph(
          'Guests visited the first public (state) school in Kazakhstan to have received independent accreditation.',
        ),
        heading('The panel that drew the most interest'),
        paragraph(
          'Panel discussions were held in the areas of the conference. The greatest interest was aroused by the panel ',
          bold('“Quality educational environment — a factor in the successful development of the school”'),
          '. Its moderator was Nurbolat Bisengaliev, General Director of Tamos Space School.',
        ),
      ],
      byline: byline.en,
      seoTitle: 'The conference in Balkhash: day two',
      seoDescription:
        'A plenary session, a visit to the first independently accredited public school, and a panel on the quality of the educational environment.',
    },
  },
};
