import type { SeedDocument } from '../document';

type TopicWords = { readonly title: string; readonly description: string };
type TopicStructure = { readonly position: number; readonly color: `#${string}` };

export const topics: readonly SeedDocument<TopicWords, TopicStructure>[] = [
  {
    key: 'management',
    structure: { position: 1, color: '#8a5a00' },
    links: { event: 'event/quality' },
    words: {
      kk: {
        title: 'Мектеп экожүйесін басқарудағы жаңа құзыреттер мен мүмкіндіктер',
        description: 'Мектептің тұтас экожүйесін басқару: қандай жаңа құзыреттер керек, қандай жаңа мүмкіндіктер бар.',
      },
      ru: {
        title: 'Новые компетенции и возможности управления экосистемой школы',
        description:
          'Управление школой как целой экосистемой: какие нужны новые компетенции и какие открываются возможности.',
      },
      en: {
        title: 'New competencies and opportunities for managing the school ecosystem',
        description:
          'Managing a school as a whole ecosystem: the new competencies it asks for and the opportunities it opens.',
      },
    },
  },
  {
    key: 'monitoring',
    structure: { position: 2, color: '#0b6e99' },
    links: { event: 'event/quality' },
    words: {
      kk: {
        title: 'Мониторинг және талдау',
        description: 'Орта білім сапасын мониторингтеу және талдау.',
      },
      ru: {
        title: 'Мониторинг и анализ',
        description: 'Мониторинг и анализ качества среднего образования.',
      },
      en: {
        title: 'Monitoring and analysis',
        description: 'Monitoring and analysing the quality of secondary education.',
      },
    },
  },
  {
    key: 'environment',
    structure: { position: 3, color: '#2f7d4f' },
    links: { event: 'event/quality' },
    words: {
      kk: {
        title: 'Сапалы білім беру ортасы',
        description: 'Сапалы білім беру ортасы және оның мектептің табысты дамуындағы рөлі.',
      },
      ru: {
        title: 'Качественная образовательная среда',
        description: 'Качественная образовательная среда и её роль в успешном развитии школы.',
      },
      en: {
        title: 'A quality educational environment',
        description: 'A quality educational environment and its part in the successful development of a school.',
      },
    },
  },
];
