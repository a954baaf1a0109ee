import type { LocaleCode } from './chains';
import type { Change, CompletedRow } from './complete';
import type { SettledRow } from './layer';
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
  { written }: SettledRow,
  shown: Readonly<Record<string, unknown>>,
  hasChanged: boolean,
): Date {
  const published = before.find((row) => !row.isDraft && row.locale === stored.locale);
  const drafted = timeOf(stored.values.updatedAt);
  if (discarded.length === 0 || !published) return hasChanged ? new Date() : new Date(drafted);
  const live = timeOf(published.values.updatedAt);
  const isModified = differs(type, { written, values: shown }, { ...published, written: published.memory.written });
  return isModified ? new Date(Math.max(drafted, live + 1)) : new Date(live);
}

type Shown = Pick<SettledRow, 'written' | 'values'>;

/** Whether a draft reads otherwise than what is published, or its words are somebody else's. */
function differs(type: TranslatedType, one: Shown, other: Shown): boolean {
  const isOther = (field: string) => !isSame(one.values[field], other.values[field]);
  return (
    ('slug' in one.written && isOther('slug')) ||
    writtenKey(type, one.written) !== writtenKey(type, other.written) ||
    [...type.words, ...type.structure].some(isOther)
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
): Date {
  const draftIn = (locale: LocaleCode) => drafts.find(({ settled }) => settled.locale === locale);
  const draft = draftIn(stored.locale);
  const published = timeOf(stored.values.updatedAt);
  const isPublishing = change.published.length > 0;
  // Where a draft alone was saved, it is newer now, as it should be.
  if (!isPublishing && !hasChanged && !stored.isNew) return new Date(published);
  if (!draft) return new Date(published);
  const drafted = timeOf(draft.values.updatedAt);
  // Structure that waits to be published waits in every language.
  const waits = !isPublishing && timeOf(draftIn(from.locale)?.values.updatedAt) > timeOf(from.values.updatedAt);
  const isModified = waits || differs(type, { ...draft, written: draft.settled.written }, { written, values: shown });
  if (isModified) return new Date(Math.min(published, drafted - 1));
  return new Date(Math.max(published, drafted));
}
