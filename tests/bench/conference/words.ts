export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

type InLanguages = Readonly<Record<Language, string>>;

/** Short words, so that 300 panels with their people make an answer of about 186 kB. */
const WORDS = {
  event: { kk: 'Құрылтай', ru: 'Конференция', en: 'Conference' },
  day: { kk: 'Күн', ru: 'День', en: 'Day' },
  topic: { kk: 'Бағыт', ru: 'Направление', en: 'Track' },
  room: { kk: 'Зал', ru: 'Аудитория', en: 'Room' },
  panel: { kk: 'Талқы', ru: 'Панель', en: 'Panel' },
  expert: { kk: 'Сарапшы', ru: 'Эксперт', en: 'Expert' },
  position: { kk: 'Ғалым', ru: 'Учёный', en: 'Scholar' },
  institution: { kk: 'Мектеп', ru: 'Школа', en: 'School' },
  abbreviation: { kk: 'М', ru: 'Ш', en: 'S' },
  article: { kk: 'Жаңалық', ru: 'Новость', en: 'News' },
} satisfies Record<string, InLanguages>;

/** `Талқы 12`, `Панель 12`, `Panel 12`. */
export const words = (what: keyof typeof WORDS, index: number, language: Language): string =>
  `${WORDS[what][language]} ${index + 1}`;

const SENTENCE: InLanguages = {
  kk: 'Сапалы білім беру ортасы — мектептің табысты дамуының факторы.',
  ru: 'Качественная образовательная среда — фактор успешного развития школы.',
  en: 'A quality educational environment is a factor in the successful development of the school.',
};

export const sentences = (language: Language, count: number): string =>
  Array.from({ length: count }, () => SENTENCE[language]).join(' ');

/** Rich text of some paragraphs. */
export const paragraphs = (language: Language, count: number): object[] =>
  Array.from({ length: count }, () => ({
    type: 'paragraph',
    children: [{ type: 'text', text: sentences(language, 5) }],
  }));
