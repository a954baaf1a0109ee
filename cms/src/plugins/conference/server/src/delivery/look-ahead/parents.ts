export type Row = Readonly<Record<string, unknown>>;

/** The column with the key of a row's one parent. */
export const PARENT = '__parent';
/** The column with all parents of a row, `key:order` or `key`, with commas between them. */
export const PARENTS = '__parents';

interface Placed {
  readonly row: Row;
  /** Undefined where nobody gave one. */
  readonly order: number | undefined;
}

/** Which of a parent's rows are shown. */
interface Page {
  readonly offset: number;
  /** Infinity for all. */
  readonly limit: number;
}

/** Rows of a relation by the keys of their parents, in the order in which each parent shows them. */
export class RowsByParent {
  private readonly rows = new Map<unknown, readonly Row[]>();

  /**
   * @param page what of each parent's rows is shown; undefined for all that were found.
   * @param isNullFirst whether the database puts rows without an order before those with one.
   */
  constructor(found: readonly Row[], page: Page | undefined, isNullFirst: boolean) {
    const groups = new Map<unknown, Placed[]>();
    for (const row of found) {
      const parents = row[PARENTS];
      if (typeof parents !== 'string') add(groups, row[PARENT], { row, order: 0 });
      else for (const parent of parents.split(',')) addShared(groups, parent, row);
    }
    const compare = byOrder(isNullFirst);
    for (const [key, placed] of groups) {
      // Rows with the same order stay in that of their ids, in which they came.
      const rows = placed.sort(compare).map(({ row }) => row);
      this.rows.set(key, page ? rows.slice(page.offset, page.offset + page.limit) : rows);
    }
  }

  of(key: unknown): readonly Row[] {
    return this.rows.get(key) ?? [];
  }

  /** All that is shown, each row once. */
  all(): readonly Row[] {
    return [...new Set([...this.rows.values()].flat())];
  }
}

function addShared(groups: Map<unknown, Placed[]>, parent: string, row: Row): void {
  const end = parent.indexOf(':');
  if (end === -1) {
    add(groups, Number(parent), { row, order: 0 });
    return;
  }
  const order = parent.slice(end + 1);
  add(groups, Number(parent.slice(0, end)), { row, order: order === '' ? undefined : Number(order) });
}

function add<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

function byOrder(isNullFirst: boolean): (one: Placed, other: Placed) => number {
  const none = isNullFirst ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return ({ order: one = none }, { order: other = none }) => (one === other ? 0 : one - other);
}
