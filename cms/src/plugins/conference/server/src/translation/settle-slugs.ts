import type { Core } from '@strapi/types';
import type { Change, CompletedRow } from './complete';
import type { SettledRow } from './layer';
import { isMadeFrom } from './slug-form';
import { Slugs } from './slugs';
import type { TranslatedType } from './translated-type';
import { isBlank, isSame, textOf } from './words';

interface Occasion {
  readonly change: Change;
  /** The drafts, when these are the published rows. */
  readonly drafts: readonly CompletedRow[];
  readonly isDraft: boolean;
}

/**
 * The address of each language: the one a person chose, or one made from that language's own title; where the title
 * follows, the address of the language that it follows, made unique.
 */
export async function settleSlugs(
  strapi: Core.Strapi,
  type: TranslatedType,
  rows: readonly SettledRow[],
  occasion: Occasion,
): Promise<SettledRow[]> {
  const { slugFrom } = type;
  if (!slugFrom) return [...rows];
  const slugs = new Slugs(strapi, type, occasion.change.documentId);
  const own: SettledRow[] = [];
  for (const row of rows) own.push(await settleOwn(slugs, row, slugFrom, occasion));
  const all: SettledRow[] = [];
  for (const row of own) all.push('slug' in row.written ? row : await borrow(slugs, row, own, slugFrom, occasion));
  return all;
}

async function settleOwn(slugs: Slugs, row: SettledRow, slugFrom: string, occasion: Occasion): Promise<SettledRow> {
  const { change, drafts, isDraft } = occasion;
  if (!isDraft) {
    const draft = change.published.includes(row.locale) && drafts.find(({ settled }) => settled.locale === row.locale);
    if (draft && 'slug' in draft.settled.written) return withSlug(row, draft.settled.values.slug);
    return row;
  }
  const hasTitle = slugFrom in row.written;
  const before = change.before.find((one) => one.isDraft && one.locale === row.locale);
  const isChosen =
    change.saved.includes(row.locale) && !isBlank(row.values.slug) && !isSame(before?.values.slug, row.values.slug);
  if (isChosen && !change.isClone) return withSlug(row, row.values.slug);
  const lostTitle = before && slugFrom in before.memory.written;
  if (!hasTitle && (lostTitle || isBlank(row.values.slug))) return withoutSlug(row);
  const isKept = 'slug' in row.written && !isBlank(row.values.slug) && !change.isClone;
  if (!hasTitle || isKept) return row;
  return withSlug(row, await slugs.fromWords(textOf(row.values[slugFrom]), row.locale));
}

async function borrow(
  slugs: Slugs,
  row: SettledRow,
  rows: readonly SettledRow[],
  slugFrom: string,
  { change, isDraft }: Occasion,
): Promise<SettledRow> {
  const source = rows.find(({ locale }) => locale === row.languages[slugFrom]);
  const base = source?.values.slug;
  if (typeof base !== 'string') return { ...row, values: { ...row.values, slug: null } };
  // A row that is new has the slug of the language it was copied from, which may be taken in its own.
  const before = change.before.find((one) => one.isDraft === isDraft && one.locale === row.locale);
  if (before?.values.slug === row.values.slug && isMadeFrom(row.values.slug, base)) return row;
  return { ...row, values: { ...row.values, slug: await slugs.free(base, row.locale) } };
}

const withSlug = (row: SettledRow, slug: unknown): SettledRow => ({
  ...row,
  values: { ...row.values, slug },
  written: { ...row.written, slug: { source: null } },
});

function withoutSlug(row: SettledRow): SettledRow {
  const { slug: _, ...written } = row.written;
  return { ...row, written };
}
