/** Proxies cap a header at 8 kB and more; half of the smallest leaves room for all others. */
const MOST = 4_096;

/**
 * `Surrogate-Key`: by what a CDN may be told to drop an answer. The types come first, and cover documents that do not exist
 * yet; each document has its own key as long as there is room for all of them.
 */
export function surrogateKey(types: readonly string[], documents: readonly string[]): string {
  const all = [...types, ...documents].join(' ');
  return all.length <= MOST ? all : types.join(' ');
}
