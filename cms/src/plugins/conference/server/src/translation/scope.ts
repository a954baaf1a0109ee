import type { Chains, LocaleCode } from './chains';
import { forget, type Layer, settle } from './layer';
import { languageOf } from './state';
import { isBlank } from './words';

/** A document before something is done to it. */
export interface Languages {
  readonly drafts: Layer;
  readonly published: Layer;
  readonly words: readonly string[];
  readonly requiredWords: readonly string[];
  readonly chains: Chains;
}

/** The locales that an action shall really touch: `all`, when nothing would be left of the document or its published version. */
export type Scope = 'all' | readonly LocaleCode[];

/**
 * Publishing a language in which nothing is written publishes the words that it shows; where words of its own are
 * published, they were taken away since, and that is published too.
 */
export function scopeOfPublish({ drafts, published, words, chains }: Languages, asked: readonly LocaleCode[]): Scope {
  const settled = settle(drafts, words, chains);
  const withPublishedWords = writtenIn(published, words);
  const touched = asked.flatMap((locale) => {
    const row = settled.find((one) => one.locale === locale);
    const shown = row ? languageOf(row, words) : locale;
    return withPublishedWords.includes(locale) ? [locale, shown] : [shown];
  });
  return [...new Set(touched)];
}

/** Unpublishing takes back the words of a language: its readers see another one, unless no document can do without them. */
export function scopeOfUnpublish(languages: Languages, asked: readonly LocaleCode[]): Scope {
  const { published, words } = languages;
  const written = writtenIn(published, words);
  if (written.every((locale) => asked.includes(locale)) || !canStayPublished(languages, asked)) return 'all';
  return asked.filter((locale) => written.includes(locale));
}

/** Deleting a language deletes its words; with the last of them goes the document. */
export function scopeOfDelete({ drafts, published, words }: Languages, asked: readonly LocaleCode[]): Scope {
  const written = new Set([...writtenIn(drafts, words), ...writtenIn(published, words)]);
  if ([...written].every((locale) => asked.includes(locale))) return 'all';
  return asked.filter((locale) => written.has(locale));
}

/** Whether what is published has its required words without those of `locales`. */
function canStayPublished(languages: Languages, locales: readonly LocaleCode[]): boolean {
  const { published, requiredWords, chains } = languages;
  const left = locales.reduce(forget, published);
  return settle(left, requiredWords, chains).every(({ values }) =>
    requiredWords.every((field) => !isBlank(values[field])),
  );
}

const writtenIn = (layer: Layer, words: readonly string[]): LocaleCode[] =>
  layer.filter(({ written }) => words.some((field) => field in written)).map(({ locale }) => locale);
