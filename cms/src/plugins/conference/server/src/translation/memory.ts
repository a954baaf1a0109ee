import type { Written, WrittenFields } from './layer';
import { print, type Words } from './words';

/** A value that a field had until something replaced it. */
interface Former {
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly print: string;
}

/** What a row keeps in mind of its fields, in a private column: it travels with its words from draft to published and back. */
export interface Memory {
  readonly written: WrittenFields;
  /** What fields held a while ago, so that a form opened before is not taken for somebody's wish to go back. */
  readonly former: Readonly<Record<string, readonly Former[]>>;
}

export const EMPTY: Memory = { written: {}, former: {} };

/** A form is left open for a day at most, and few people save the same field in that time. */
const MOST_FORMER = 5;
const DAY = 86_400_000;

/** Reads the column; anything else in it counts as nothing. */
export function readMemory(stored: unknown): Memory {
  if (!isObject(stored)) return EMPTY;
  return { written: keep(stored.written, isWritten), former: keep(stored.former, isFormerList) };
}

/** Keeps in mind what the given fields held before `now`. */
export function remember(
  former: Memory['former'],
  replaced: Readonly<Record<string, Words>>,
  now: number,
): Memory['former'] {
  const added = Object.entries(replaced).map(([field, value]) => {
    const earlier = (former[field] ?? []).filter(({ until }) => now - until < DAY);
    return [field, [...earlier, { until: now, print: print(value) }].slice(-MOST_FORMER)] as const;
  });
  return { ...former, ...Object.fromEntries(added) };
}

/**
 * Whether a form that was filled at `opened` merely sends back what the field held then, while somebody has changed it
 * since.
 */
export function isStale({ former }: Memory, field: string, sent: Words, opened: number): boolean {
  return (former[field] ?? []).some((one) => one.until > opened && one.print === print(sent));
}

function keep<Value>(record: unknown, is: (value: unknown) => value is Value): Readonly<Record<string, Value>> {
  const kept: Record<string, Value> = {};
  if (isObject(record)) for (const [key, value] of Object.entries(record)) if (is(value)) kept[key] = value;
  return kept;
}

function isWritten(value: unknown): value is Written {
  if (!isObject(value) || !('source' in value)) return false;
  const { source } = value;
  return (
    source === null ||
    (isObject(source) && [source.locale, source.fingerprint, source.text].every((part) => typeof part === 'string'))
  );
}

const isFormerList = (value: unknown): value is readonly Former[] =>
  Array.isArray(value) &&
  value.every((one) => isObject(one) && typeof one.until === 'number' && typeof one.print === 'string');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
