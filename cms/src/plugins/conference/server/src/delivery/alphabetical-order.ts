/** What there is to know of the project's types to sort by them. */
export interface SortedTypes {
  /** The field by which a list sorted by `field` is in the order of the alphabet. */
  keyOf(uid: string, field: string): string;
  /** The type that a relation leads to. */
  targetOf(uid: string, field: string): string | undefined;
}

/**
 * Has a `sort` of the Document Service, in any of its forms (`title:desc,date`, a list, an object, through relations with
 * dots or objects), look at sort keys in place of words.
 */
export function sortByKeys(sort: unknown, uid: string | undefined, types: SortedTypes): unknown {
  if (typeof sort === 'string') {
    return sort
      .split(',')
      .map((one) => sortOneByKey(one.trim(), uid, types))
      .join(',');
  }
  if (Array.isArray(sort)) return sort.map((one) => sortByKeys(one, uid, types));
  if (!isRecord(sort) || uid === undefined) return sort;
  const sorted: Record<string, unknown> = {};
  for (const [field, order] of Object.entries(sort)) {
    const key = typeof order === 'string' ? types.keyOf(uid, field) : field;
    // The first of two fields that have the same key decides, as it would have done itself.
    sorted[key] ??= typeof order === 'string' ? order : sortByKeys(order, types.targetOf(uid, field), types);
  }
  return sorted;
}

function sortOneByKey(sort: string, uid: string | undefined, types: SortedTypes): string {
  const [path = '', ...order] = sort.split(':');
  const fields = path.split('.');
  const last = fields.pop() ?? '';
  let type = uid;
  for (const field of fields) type = type && types.targetOf(type, field);
  const key = type === undefined ? last : types.keyOf(type, last);
  return [[...fields, key].join('.'), ...order].join(':');
}

/** The same for all that is populated with a `sort` of its own. */
export function populateByKeys(populate: unknown, uid: string | undefined, types: SortedTypes): unknown {
  if (!isRecord(populate)) return populate;
  const entries = Object.entries(populate).map(([field, asked]) => {
    const target = uid && types.targetOf(uid, field);
    return [field, isRecord(asked) ? askByKeys(asked, target, types) : asked] as const;
  });
  return Object.fromEntries(entries);
}

function askByKeys(
  asked: Readonly<Record<string, unknown>>,
  uid: string | undefined,
  types: SortedTypes,
): Record<string, unknown> {
  const { sort, populate, on } = asked;
  return {
    ...asked,
    ...(sort !== undefined && { sort: sortByKeys(sort, uid, types) }),
    ...(populate !== undefined && { populate: populateByKeys(populate, uid, types) }),
    ...(isRecord(on) && {
      on: Object.fromEntries(
        Object.entries(on).map(([type, part]) => [type, isRecord(part) ? askByKeys(part, type, types) : part]),
      ),
    }),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
