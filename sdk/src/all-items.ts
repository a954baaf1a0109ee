import type { ListOptions } from './collection.js';

/** Which documents to go through: all that these options of a list let through, `pageSize` of them asked for at once. */
export type AllOptions<Filters> = Omit<ListOptions<Filters>, 'page'>;

/** What a page holds unless it is the last: of more than the CMS gives at once, the first would look like that. */
export const pageSizeOf = (asked = 0): number => (asked > 0 ? Math.min(asked, 500) : 100);

/** Every document of a collection. The next page is asked for when the one before has been used up. */
export async function* allItems<Item, Filters>(
  list: (options: ListOptions<Filters>) => Promise<readonly Item[]>,
  options: AllOptions<Filters> = {},
): AsyncGenerator<Item, void, undefined> {
  const pageSize = pageSizeOf(options.pageSize);
  for (let page = 1; ; page++) {
    const items = await list({ ...options, pageSize, page });
    yield* items;
    if (items.length < pageSize) return;
  }
}
