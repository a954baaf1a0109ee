import type { SeedDocument } from '../document';

type TalkWords = { readonly title: string; readonly abstract: string };
type TalkStructure = { readonly position: number };

// The source tells of presentations without titles or names, so the demo has them as one, of a group, with no speaker.
export const talks: readonly SeedDocument<TalkWords, TalkStructure>[] = [
  {
    key: 'plenary-presentations',
    structure: { position: 1 },
    links: { panel: 'panel/plenary' },
    words: {
      kk: {
        title: 'Жетекші ғалымдар мен директорлардың баяндамалары',
        abstract:
          'Пленарлық отырыста баяндама жасаған жетекші ғалымдар мен директорлар білімдерімен және тәжірибелерімен бөлісті.',
      },
      ru: {
        title: 'Доклады ведущих учёных и директоров',
        abstract:
          'Ведущие учёные и директора выступили на пленарном заседании с докладами, поделились знаниями и опытом.',
      },
      en: {
        title: 'Presentations by chief scientists and directors',
        abstract:
          'Chief scientists and directors gave presentations at the plenary session, sharing their knowledge and experience.',
      },
    },
  },
];
