/** A right as the database has it. */
export interface StoredRight {
  readonly action: string;
  readonly subject?: string | null;
  readonly properties?: { readonly locales?: readonly string[] | null } | null;
}

/** Languages to which rights reach. */
export type Reach = 'all' | readonly string[];

/**
 * The languages in which somebody with these rights may do an action.
 * @param unset what a right reaches that names no languages: none for a role, all for a token of a super administrator.
 */
export function reachOf(rights: readonly StoredRight[], action: string, subject: string, unset: Reach = []): Reach {
  const reaches = rights
    .filter((right) => right.action === action && right.subject === subject)
    .map(({ properties }) => {
      const locales = properties?.locales;
      if (locales === undefined) return unset;
      return locales ?? 'all';
    });
  return reaches.includes('all') ? 'all' : reaches.flatMap((reach) => (reach === 'all' ? [] : reach));
}

/** Those of some languages that a reach does not have. */
export const beyond = (reach: Reach, locales: readonly string[]): readonly string[] =>
  reach === 'all' ? [] : locales.filter((locale) => !reach.includes(locale));
