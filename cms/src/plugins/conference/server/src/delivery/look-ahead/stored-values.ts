type Read = (stored: unknown) => unknown;

const asText: Read = (stored) => (typeof stored === 'string' ? stored : String(stored));
const asStored: Read = (stored) => stored;

/**
 * How a column's value becomes the value that Strapi's resolvers see, by the type of its attribute: the same as the
 * `fromDB` of @strapi/database, which does not export its own. Null is not asked about.
 */
const readers: Readonly<Record<string, Read>> = {
  string: asText,
  text: asText,
  richtext: asText,
  uid: asText,
  email: asText,
  enumeration: asText,
  date: asStored,
  time: asStored,
  integer: Number,
  float: Number,
  decimal: Number,
  biginteger: asText,
  boolean: readBoolean,
  datetime: readInstant,
  json: readJson,
  blocks: readJson,
};

/** Types whose values are short and come again in many rows. */
const RECURRING = new Set(['datetime', 'date', 'time', 'boolean', 'enumeration']);

export const isRecurring = (attributeType: string): boolean => RECURRING.has(attributeType);

/** Undefined for a type of attribute that is not a plain value. */
export function readerOf(attributeType: string): Read | undefined {
  return Object.hasOwn(readers, attributeType) ? readers[attributeType] : undefined;
}

function readBoolean(stored: unknown): boolean | null {
  if (typeof stored === 'boolean') return stored;
  if (stored === 1 || stored === '1') return true;
  return stored === 0 || stored === '0' ? false : null;
}

function readInstant(stored: unknown): string | null {
  return instantOf(stored)?.toISOString() ?? null;
}

/** What `readInstant` reads, before it becomes text. */
export function instantOf(stored: unknown): Date | null {
  const instant = stored instanceof Date ? stored : new Date(typeof stored === 'number' ? stored : String(stored));
  return Number.isNaN(instant.getTime()) ? null : instant;
}

/** SQLite keeps text; early versions of Strapi 5 made text of it twice. */
function readJson(stored: unknown): unknown {
  if (typeof stored !== 'string') return stored;
  try {
    const value: unknown = JSON.parse(stored);
    return typeof value === 'string' ? JSON.parse(value) : value;
  } catch {
    return stored;
  }
}
