import type { Core } from '@strapi/types';
import { deskUids } from '../../uids';
import type { LocaleCode } from '../chains';
import { forbiddenLines } from './check-term';
import type { GlossaryTerm } from './check-translation';

interface StoredTerm extends Omit<GlossaryTerm, 'forbidden' | 'note'> {
  readonly forbidden: string | null;
  readonly note: string | null;
}

/** The glossary from one language into another. */
export async function readGlossary(
  strapi: Core.Strapi,
  source: LocaleCode,
  target: LocaleCode,
): Promise<readonly GlossaryTerm[]> {
  const stored: StoredTerm[] = await strapi.db.query(deskUids.term).findMany({
    select: ['term', 'translation', 'forbidden', 'note', 'isCaseSensitive'],
    where: { sourceLocale: source, targetLocale: target },
    orderBy: { id: 'asc' },
  });
  return stored.map(({ term, translation, forbidden, note, isCaseSensitive }) => ({
    term,
    translation,
    forbidden: forbiddenLines(forbidden),
    note: note ?? '',
    isCaseSensitive,
  }));
}
