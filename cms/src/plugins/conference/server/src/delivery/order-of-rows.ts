type Row = Readonly<Record<string, unknown>>;

/** A sort whose first fields are plain ones and then one by the alphabet. */
export interface AlphabeticalSort {
  /** Fields that decide before it. */
  readonly before: readonly string[];
  readonly isDescending: boolean;
}

/** What of a GraphQL `sort` the alphabet decides; undefined where nothing, or where it sorts through a relation first. */
export function alphabeticalSort(sort: unknown, keyFields: readonly string[]): AlphabeticalSort | undefined {
  const parts = [sort]
    .flat()
    .filter((part) => typeof part === 'string')
    .flatMap((part) => part.split(','))
    .map((part) => part.trim().split(':'));
  const place = parts.findIndex(([field = '']) => keyFields.includes(field));
  const before = parts.slice(0, place).map(([field = '']) => field);
  if (place === -1 || before.some((field) => field.includes('.'))) return undefined;
  return { before, isDescending: parts[place]?.[1]?.toLowerCase() === 'desc' };
}

/** Puts rows that the database has sorted, by bytes where words decide, in the order of their sort keys. */
export function inAlphabeticalOrder<Item>(rows: readonly Item[], { before, isDescending }: AlphabeticalSort): Item[] {
  const fieldOf = (row: Item, field: string) => (isRow(row) ? row[field] : undefined);
  const keyOf = (row: Item) => String(fieldOf(row, 'sortKey') ?? '');
  let group = 0;
  const grouped = rows.map((row, index) => {
    const previous = rows[index - 1];
    const isNew = before.some((field) => !isSame(fieldOf(row, field), previous && fieldOf(previous, field)));
    if (isNew) group += 1;
    return { row, group, key: keyOf(row) };
  });
  const direction = isDescending ? -1 : 1;
  const sorted = grouped.sort((a, b) => a.group - b.group || direction * compare(a.key, b.key));
  return sorted.map(({ row }) => row);
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
const isSame = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
