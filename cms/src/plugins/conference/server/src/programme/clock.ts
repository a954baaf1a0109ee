/** A wall clock reading in some time zone: an ISO date, and minutes since that date's midnight. */
export interface ClockReading {
  /** ISO 8601 calendar date, `2024-04-10`. */
  readonly date: string;
  /** Minutes after 00:00 on the wall clock, 0 to 1439. */
  readonly minutes: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(timeZone, format);
  return format;
}

/** What a clock on the wall in `timeZone` (IANA) shows at `instant` (ISO 8601 with offset). */
export function readClock(instant: string, timeZone: string): ClockReading {
  const parts = new Map<string, string>();
  for (const { type, value } of formatIn(timeZone).formatToParts(new Date(instant))) parts.set(type, value);
  const part = (name: string) => parts.get(name) ?? '';
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
  };
}

/** `2024-04-10 09:05`, for people. */
export function writeClock({ date, minutes }: ClockReading): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
