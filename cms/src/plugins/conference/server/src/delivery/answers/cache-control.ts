import type { DeliveryOptions } from '../options';

/** For signed-in callers, drafts, errors and whatever else is nobody else's business (RFC 9111 §5.2.2). */
export const PRIVATE = 'private, no-store';

/** For published answers to visitors: `s-maxage` is for shared caches, `stale-while-revalidate` is RFC 5861 §3. */
export function publicCacheControl({ maxAge, sharedMaxAge, staleWhileRevalidate }: DeliveryOptions['http']): string {
  return `public, max-age=${maxAge}, s-maxage=${sharedMaxAge}, stale-while-revalidate=${staleWhileRevalidate}`;
}
