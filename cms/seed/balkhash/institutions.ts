import type { SeedDocument } from '../document';
import { type Blocks, bold, paragraph } from '../words';

type InstitutionWords = {
  readonly name: string;
  readonly shortName?: string;
  readonly description: Blocks;
  readonly accreditation?: string;
  readonly city?: string;
};
type InstitutionStructure = { readonly kind: 'school' | 'culture'; readonly country?: 'KZ' };

// No logos: a drawn one would pass for the institution's own. No town and no country where the source gives none.
export const institutions: readonly SeedDocument<InstitutionWords, InstitutionStructure>[] = [
  {
    key: 'palace',
    structure: { kind: 'culture', country: 'KZ' },
    links: { director: 'expert/kuzmin' },
    words: {
      kk: {
        name: 'Ағыбай батыр атындағы Оқушылар сарайы',
        shortName: 'Оқушылар сарайы',
        city: 'Балқаш',
        description: [
          paragraph('Сарайда оқушыларға арналған секциялар мен үйірмелер, шығармашылық ұжымдар жұмыс істейді.'),
          paragraph(
            'Конференцияның бірінші күні қонақтар сарайды аралап көрді: экскурсияны мекеме мамандары мен директор А. В. Кузьминнің өзі жүргізді. Секциялар мен үйірмелердің тәрбиеленушілері өнер көрсетіп, шығармашылық ұжымдар концерт берді.',
          ),
        ],
      },
      ru: {
        name: 'Дворец школьников имени Агыбай батыра',
        shortName: 'Дворец школьников',
        city: 'Балхаш',
        description: [
          paragraph('Во Дворце работают секции и кружки для школьников и творческие коллективы.'),
          paragraph(
            'В первый день конференции гости осмотрели Дворец: экскурсию провели специалисты учреждения и лично директор А. В. Кузьмин. Воспитанники секций и кружков подготовили показательные выступления, а творческие коллективы дали концерт.',
          ),
        ],
      },
      en: {
        name: 'Palace of Schoolchildren named after Agybay Batyr',
        shortName: 'Palace of Schoolchildren',
        city: 'Balkhash',
        description: [
          paragraph('The Palace is home to sections and circles for schoolchildren and to creative teams.'),
          paragraph(
            'On the first day of the conference guests were shown around the Palace by its specialists and, in person, by its director, A. V. Kuzmin. Pupils of the sections and circles gave demonstration performances, and the creative teams gave a concert.',
          ),
        ],
      },
    },
  },
  {
    key: 'accredited-school',
    // The source describes this school and does not name it; so does the demo.
    structure: { kind: 'school', country: 'KZ' },
    words: {
      kk: {
        name: 'Тәуелсіз аккредиттеуден өткен Қазақстандағы алғашқы мемлекеттік мектеп',
        accreditation: 'Тәуелсіз аккредиттеуден өткен. Қазақстандағы мемлекеттік мектептер арасында – бірінші.',
        description: [paragraph('Конференцияның екінші күні, 10 сәуірде, қонақтар осы мектепте болды.')],
      },
      ru: {
        name: 'Первая в Казахстане государственная школа, прошедшая независимую аккредитацию',
        accreditation: 'Прошла независимую аккредитацию — первой среди государственных школ Казахстана.',
        description: [paragraph('Во второй день конференции, 10 апреля, гости побывали в этой школе.')],
      },
      en: {
        name: 'The first public school in Kazakhstan to receive independent accreditation',
        accreditation: 'Independently accredited: the first public (state) school in Kazakhstan to be so.',
        description: [paragraph('Guests visited this school on the second day of the conference, 10 April.')],
      },
    },
  },
  {
    key: 'tamos',
    structure: { kind: 'school' },
    links: { director: 'expert/bisengaliev' },
    words: {
      kk: {
        name: 'Tamos Space School',
        description: [
          paragraph(
            'Мектептің бас директоры Нұрболат Бисенғалиев конференцияда ',
            bold('«Сапалы білім беру ортасы – мектептің табысты дамуының факторы»'),
            ' панелінің модераторы болды.',
          ),
        ],
      },
      ru: {
        name: 'Tamos Space School',
        description: [
          paragraph(
            'Генеральный директор школы Нурболат Бисенгалиев был на конференции модератором панели ',
            bold('«Качественная образовательная среда — фактор успешного развития школы»'),
            '.',
          ),
        ],
      },
      en: {
        name: 'Tamos Space School',
        description: [
          paragraph(
            'The school’s General Director, Nurbolat Bisengaliev, moderated the panel ',
            bold('“Quality educational environment — a factor in the successful development of the school”'),
            ' at the conference.',
          ),
        ],
      },
    },
  },
];
