import type { LocaleCode } from './chains';
import type { Change, CompletedRow } from './complete';
import type { SettledRow } from './layer';
import { languageOf } from './state';
import type { StoredRow } from './stored-rows';
import type { TranslatedType } from './translated-type';
import { isSame } from './words';

interface Occasion {
  readonly type: TranslatedType;
  readonly change: Change;
}

/** In which fields a row has words of its own. */
export const writtenKey = (type: TranslatedType, written: SettledRow['written']): string =>
  type.words.filter((field) => field in written).join();

/** Milliseconds since 1970 of what Strapi reads as a time. */
export const timeOf = (value: unknown): number => new Date(String(value)).getTime();

/** A draft is newer when it has changed. One that became what is published is as old as that, and no other is. */
export function draftTime(
  { type, change: { discarded, before } }: Occasion,
  stored: StoredRow,
  settled: SettledRow,
  shown: Readonly<Record<string, unknown>>,
  hasChanged: boolean,
): Date {
  const published = before.find((row) => !row.isDraft && row.locale === stored.locale);
  const drafted = timeOf(stored.values.updatedAt);
  if (discarded.length === 0 || !published) return hasChanged ? new Date() : new Date(drafted);
  const live = timeOf(published.values.updatedAt);
  const publishedIn = (locale: LocaleCode) => before.find((row) => !row.isDraft && row.locale === locale)?.values;
  const shownLive = { ...published, written: published.memory.written };
  const isModified = differs(type, { ...settled, values: shown }, shownLive, publishedIn);
  return isModified ? new Date(Math.max(drafted, live + 1)) : new Date(live);
}

/** Whether nothing of a draft waited to be published before this change, and nobody saved it in this one. */
function wasInStep({ saved, before }: Change, { locale, values }: StoredRow): boolean {
  const draft = before.find((row) => row.isDraft && row.locale === locale);
  return draft !== undefined && !saved.includes(locale) && timeOf(draft.values.updatedAt) <= timeOf(values.updatedAt);
}

type Shown = Pick<SettledRow, 'written' | 'values'>;

type ValuesIn = (locale: LocaleCode) => Shown['values'] | undefined;

/**
 * Whether publishing a draft would change what is published: its structure, or the words in its own language. One in which
 * nothing is written publishes the language that it shows, so what counts is what is published in that. Words of other
 * languages wait for those.
 */
function differs(type: TranslatedType, draft: SettledRow, published: Shown, publishedIn: ValuesIn): boolean {
  const isOther = (field: string, live = published.values) => !isSame(draft.values[field], live[field]);
  const language = languageOf(draft, type.words);
  const own = type.words.filter((field) => draft.languages[field] === language);
  return (
    ('slug' in draft.written && isOther('slug')) ||
    writtenKey(type, draft.written) !== writtenKey(type, published.written) ||
    type.structure.some((field) => isOther(field)) ||
    own.some((field) => isOther(field, publishedIn(language)))
  );
}

/**
 * Strapi's admin calls a document modified when its draft is newer than what is published, so the two must compare right
 * in every language, whichever was published.
 */
export function publishedTime(
  { type, change }: Occasion,
  stored: StoredRow,
  { written }: SettledRow,
  shown: Readonly<Record<string, unknown>>,
  hasChanged: boolean,
  from: StoredRow,
  drafts: readonly CompletedRow[],
  layer: readonly SettledRow[],
): Date {
  const draftIn = (locale: LocaleCode) => drafts.find(({ settled }) => settled.locale === locale);
  const draft = draftIn(stored.locale);
  const published = timeOf(stored.values.updatedAt);
  const isPublishing = change.published.length > 0;
  if (!draft) return new Date(published);
  const drafted = timeOf(draft.values.updatedAt);
  const publishedIn = (locale: LocaleCode) => layer.find((row) => row.locale === locale)?.values;
  const live = { written, values: shown };
  const isOutOfStep = differs(type, { ...draft.settled, values: draft.values }, live, publishedIn);
  if (!isPublishing && !hasChanged && !stored.isNew) {
    // Where a draft alone was saved, it is newer now, as it should be; not where it only shows other words.
    const staysInStep = !isOutOfStep && !draft.isRelinked && wasInStep(change, stored);
    return new Date(staysInStep ? Math.max(published, drafted) : published);
  }
  // Structure that waits to be published waits in every language.
  const waits = !isPublishing && timeOf(draftIn(from.locale)?.values.updatedAt) > timeOf(from.values.updatedAt);
  if (waits || isOutOfStep) return new Date(Math.min(published, drafted - 1));
  return new Date(Math.max(published, drafted));
}
