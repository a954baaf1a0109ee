/** What may stand in a page's address: lower-case words of a–z and 0–9, joined by single hyphens (RFC 3986 §2.3). */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The schemas allow 200 characters; the rest is for the number that tells namesakes apart. */
const MOST_WORDS = 190;

/** Cuts a slug to the length that leaves room for a number. */
export const stem = (slug: string): string => slug.slice(0, MOST_WORDS).replace(/-+$/, '');

/** Whether `slug` is `base`, or `base` with a number that tells it apart from a namesake's. */
export function isMadeFrom(slug: unknown, base: string): boolean {
  if (typeof slug !== 'string') return false;
  return slug === base || (slug.startsWith(`${stem(base)}-`) && /^\d+$/.test(slug.slice(stem(base).length + 1)));
}

/** The slug itself, or with the first number that makes it differ from all that are taken. */
export function firstFree(slug: string, taken: ReadonlySet<string | null>): string {
  let free = slug;
  for (let number = 1; taken.has(free); number += 1) free = `${stem(slug)}-${number}`;
  return free;
}
