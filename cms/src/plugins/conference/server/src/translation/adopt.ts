import { sourceNow, type Written } from './layer';
import type { ProjectLocales } from './project-locales';
import { type StoredRow, toRow } from './stored-rows';
import type { TranslatedType } from './translated-type';
import { isBlank } from './words';

/** Whether a row is from before this plugin, or was written past the Document Service: nothing is known of its words. */
export const isUnknown = ({ values }: StoredRow): boolean => values.translation === null;

/**
 * Takes over rows that nothing is known of: somebody wrote whatever words they have. The first language of the project
 * that has words in a field counts as its original, and the others as made from it, as it reads now.
 */
export function adopt(type: TranslatedType, project: ProjectLocales, rows: readonly StoredRow[]): StoredRow[] {
  if (!rows.some(isUnknown)) return [...rows];
  const inOrder = [...rows].sort((one, other) => rank(project, one) - rank(project, other));
  const adopted: StoredRow[] = [];
  for (const row of inOrder) {
    const earlier = adopted.filter(({ isDraft }) => isDraft === row.isDraft);
    adopted.push(isUnknown(row) ? withWrittenWords(type, project, row, earlier) : row);
  }
  return adopted;
}

function withWrittenWords(
  type: TranslatedType,
  { chains }: ProjectLocales,
  row: StoredRow,
  earlier: readonly StoredRow[],
): StoredRow {
  const layer = earlier.map(toRow);
  const written: Record<string, Written> = {};
  for (const field of type.words) {
    if (!isBlank(row.values[field])) written[field] = { source: sourceNow(layer, row.locale, field, chains) };
  }
  const hasTitle = type.slugFrom !== undefined && type.slugFrom in written;
  if (hasTitle && !isBlank(row.values.slug)) written.slug = { source: null };
  return { ...row, memory: { ...row.memory, written } };
}

function rank({ codes }: ProjectLocales, { locale }: StoredRow): number {
  const index = codes.indexOf(locale);
  return index < 0 ? codes.length : index;
}
