import type { Grant } from './role-plan';

/** What limits a right: fields and languages. Strapi means none by an empty list, and every language by `null`. */
export interface Limits {
  readonly fields?: readonly string[] | null | undefined;
  readonly locales?: readonly string[] | null | undefined;
}

/** What there is to do with a right; `keep` leaves it as it is, or away. */
export type Settlement =
  | { readonly kind: 'keep' }
  | { readonly kind: 'make'; readonly limits: Limits }
  | { readonly kind: 'change'; readonly limits: Limits };

const KEEP: Settlement = { kind: 'keep' };

/**
 * A right is granted once. What an administrator took away stays away, what they narrowed stays so; one that they left as it was
 * given grows with the project, by the languages and fields that are new since.
 * @param remembered what the plugin has granted before; undefined when never.
 * @param present the right as the role has it; undefined when it has it not.
 */
export function settleGrant(wanted: Grant, remembered: Limits | undefined, present: Limits | undefined): Settlement {
  if (!remembered) return settleFirst(wanted, present);
  if (!present || isNarrowed(remembered, present)) return KEEP;
  const limits = {
    ...present,
    ...grown('fields', wanted, remembered, present),
    ...grown('locales', wanted, remembered, present),
  };
  const hasGrown = limits.fields !== present.fields || limits.locales !== present.locales;
  return hasGrown ? { kind: 'change', limits } : KEEP;
}

/**
 * Strapi starts its Editor with rights to types in no language at all, which is nobody's wish: no administrator can save such.
 * Any other right that is there already is an administrator's.
 */
function settleFirst({ fields, locales }: Grant, present: Limits | undefined): Settlement {
  if (!present) return { kind: 'make', limits: { ...(fields && { fields }), ...(locales && { locales }) } };
  const isUnset = locales !== undefined && present.locales === undefined;
  return isUnset ? { kind: 'change', limits: { ...present, locales } } : KEEP;
}

const isNarrowed = (remembered: Limits, present: Limits) =>
  (['fields', 'locales'] as const).some((limit) =>
    remembered[limit]?.some((one) => present[limit] && !present[limit].includes(one)),
  );

function grown(limit: 'fields' | 'locales', wanted: Grant, remembered: Limits, present: Limits): Limits {
  const known = [...(remembered[limit] ?? []), ...(present[limit] ?? [])];
  const added = (wanted[limit] ?? []).filter((one) => !known.includes(one));
  return added.length > 0 && present[limit] ? { [limit]: [...present[limit], ...added] } : {};
}
