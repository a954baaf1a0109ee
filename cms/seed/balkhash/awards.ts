import type { SeedDocument } from '../document';

type AwardWords = { readonly title: string; readonly category: string; readonly citation: string };

// The source names no winner, so the citation describes the group and there are no recipients.
export const awards: readonly SeedDocument<AwardWords>[] = [
  {
    key: 'special-achievements',
    structure: {},
    links: { event: 'event/quality', panel: 'panel/awards' },
    words: {
      kk: {
        title: 'Ғылым мен инновациядағы ерекше жетістіктері үшін',
        category: 'Ғылым және инновация',
        citation:
          'Конференцияның үшінші күні, 11 сәуірде, ғылым мен инновация саласында ерекше жетістікке жеткендерге марапаттау рәсімінде табыс етілді.',
      },
      ru: {
        title: 'За особые достижения в науке и инновациях',
        category: 'Наука и инновации',
        citation:
          'Награду вручили на церемонии 11 апреля, в третий день конференции, тем, кто добился особых успехов в науке и инновациях.',
      },
      en: {
        title: 'For special achievements in science and innovation',
        category: 'Science and innovation',
        citation:
          'Presented at the ceremony on 11 April, the third day of the conference, to those who had achieved something special in science and innovation.',
      },
    },
  },
];
