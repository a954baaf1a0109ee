import type { ListOptions } from './collection.js';

/** Which documents to go through: all that these options of a list let through, `pageSize` of them asked for at once. */
export type AllOptions<Filters> = Omit<ListOptions<Filters>, 'page'>;

/** Every document of a collection. The next page is asked for when the one before has been used up. */
export async function* allItems<Item, Filters>(
  list: (options: ListOptions<Filters>) => Promise<readonly Item[]>,
  options: AllOptions<Filters> = {},
): AsyncGenerator<Item, void, undefined> {
  const { pageSize = 100 } = options;
  for (let page = 1; ; page++) {
    const items = await list({ ...options, pageSize, page });
    yield* items;
    if (items.length < pageSize) return;
  }
}
