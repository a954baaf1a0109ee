import type { SeedDocument } from '../document';
import { type Blocks, paragraph } from '../words';
import type { PictureName } from './covers';

type ExpertWords = {
  readonly name: string;
  readonly sortName: string;
  readonly position: string;
  readonly city?: string;
  readonly bio: Blocks;
};
type ExpertStructure = { readonly country?: 'KZ'; readonly featured: boolean };

// Only the two people whom the source names. The others stay groups, described in the event and in the news.
export const experts: readonly SeedDocument<ExpertWords, ExpertStructure, PictureName>[] = [
  {
    key: 'bisengaliev',
    structure: { featured: true },
    links: { institution: 'institution/tamos' },
    pictures: { photo: 'bisengaliev' },
    words: {
      kk: {
        name: 'Нұрболат Бисенғалиев',
        sortName: 'Бисенғалиев Нұрболат',
        position: 'Tamos Space School бас директоры',
        bio: [
          paragraph(
            'Tamos Space School бас директоры. Конференцияда ең үлкен қызығушылық тудырған «Сапалы білім беру ортасы – мектептің табысты дамуының факторы» панелін жүргізді.',
          ),
        ],
      },
      ru: {
        name: 'Нурболат Бисенгалиев',
        sortName: 'Бисенгалиев Нурболат',
        position: 'Генеральный директор Tamos Space School',
        bio: [
          paragraph(
            'Генеральный директор Tamos Space School. Вёл панель «Качественная образовательная среда — фактор успешного развития школы», вызвавшую на конференции наибольший интерес.',
          ),
        ],
      },
      en: {
        name: 'Nurbolat Bisengaliev',
        sortName: 'Bisengaliev, Nurbolat',
        position: 'General Director of Tamos Space School',
        bio: [
          paragraph(
            'General Director of Tamos Space School. He moderated “Quality educational environment — a factor in the successful development of the school”, the panel that aroused the greatest interest at the conference.',
          ),
        ],
      },
    },
  },
  {
    key: 'kuzmin',
    structure: { country: 'KZ', featured: false },
    links: { institution: 'institution/palace' },
    pictures: { photo: 'kuzmin' },
    words: {
      kk: {
        name: 'А. В. Кузьмин',
        sortName: 'Кузьмин А. В.',
        position: 'Ағыбай батыр атындағы Оқушылар сарайының директоры',
        city: 'Балқаш',
        bio: [
          paragraph(
            'Конференцияның бірінші күні қонақтарға Оқушылар сарайын мекеме мамандарымен бірге өзі таныстырды.',
          ),
        ],
      },
      ru: {
        name: 'А. В. Кузьмин',
        sortName: 'Кузьмин А. В.',
        position: 'Директор Дворца школьников имени Агыбай батыра',
        city: 'Балхаш',
        bio: [
          paragraph(
            'В первый день конференции вместе со специалистами учреждения лично провёл для гостей экскурсию по Дворцу школьников.',
          ),
        ],
      },
      en: {
        name: 'A. V. Kuzmin',
        sortName: 'Kuzmin, A. V.',
        position: 'Director of the Palace of Schoolchildren named after Agybay Batyr',
        city: 'Balkhash',
        bio: [
          paragraph(
            'On the first day of the conference he personally showed the guests around the Palace, together with its specialists.',
          ),
        ],
      },
    },
  },
];
