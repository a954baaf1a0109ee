import type { Statement } from './related-sql';
import type { Row } from './row';

/** Which of a parent's rows are shown. */
interface Page {
  readonly offset: number;
  /** Infinity for all. */
  readonly limit: number;
}

/** Rows of a relation by the keys of their parents, in the order in which each parent shows them. */
export class RowsByParent {
  private readonly groups = new Map<unknown, Group>();
  private isCut = false;

  /**
   * @param found in the order in which they are shown, unless their parents say another, and then in that of their ids.
   * @param parentAt which of a row's values is the key of its parent; or a text of all of them, `key:order` or `key`, with
   * commas between them, where rows are grouped.
   * @param page what of each parent's rows is shown; undefined for all that were found.
   * @param isNullFirst whether the database puts rows without an order before those with one.
   */
  constructor(
    private readonly found: readonly Row[],
    { parentAt, isGrouped }: Pick<Statement, 'parentAt' | 'isGrouped'>,
    page: Page | undefined,
    isNullFirst: boolean,
  ) {
    const none = isNullFirst ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    for (const row of found) {
      const parent = row[parentAt];
      if (isGrouped) this.addShared(row, String(parent), none);
      else this.groupOf(parent).add(row, 0);
    }
    for (const group of this.groups.values()) if (group.finish(page)) this.isCut = true;
  }

  of(key: unknown): readonly Row[] {
    return this.groups.get(key)?.rows ?? [];
  }

  /** All that is shown; a row may be in it twice. */
  all(): readonly Row[] {
    return this.isCut ? [...this.groups.values()].flatMap(({ rows }) => rows) : this.found;
  }

  private addShared(row: Row, parents: string, none: number): void {
    for (const parent of parents.split(',')) {
      const end = parent.indexOf(':');
      if (end === -1) this.groupOf(Number(parent)).add(row, 0);
      else {
        const order = parent.slice(end + 1);
        this.groupOf(Number(parent.slice(0, end))).add(row, order === '' ? none : Number(order));
      }
    }
  }

  private groupOf(key: unknown): Group {
    const known = this.groups.get(key);
    if (known) return known;
    const group = new Group();
    this.groups.set(key, group);
    return group;
  }
}

/** The rows of one parent. */
class Group {
  rows: Row[] = [];
  private orders: number[] = [];
  private isSorted = true;

  add(row: Row, order: number): void {
    const last = this.orders.at(-1);
    if (last !== undefined && last > order) this.isSorted = false;
    this.rows.push(row);
    this.orders.push(order);
  }

  /** @returns whether not all of them are shown. */
  finish(page: Page | undefined): boolean {
    if (!this.isSorted) {
      // Those with the same order stay as they came.
      const placed = this.rows.map((row, index) => ({ row, order: this.orders[index] ?? 0 }));
      placed.sort((one, other) => (one.order === other.order ? 0 : one.order - other.order));
      this.rows = placed.map(({ row }) => row);
    }
    this.orders = [];
    if (!page || (page.offset === 0 && this.rows.length <= page.limit)) return false;
    this.rows = this.rows.slice(page.offset, page.offset + page.limit);
    return true;
  }
}
