/*
 * When a document is on stage, as one number that sorts dates among instants: twice the milliseconds since 1970, and one
 * more for an instant. A date stands at the midnight with which it begins on the clock of the programme, before all that
 * happens in it.
 */

const DAY = 86_400_000;

/** The clock by which dates stand among instants: minutes to add to UTC, as `Intl` tells them. */
export interface Clock {
  readonly timeZone: string;
  readonly offset: number;
}

/** What is over at a moment: an instant below the one mark, a date below the other. */
export interface Now {
  readonly instant: number;
  readonly date: number;
}

/** The marks of `now`, milliseconds since 1970, on a clock: today is not over. */
export function marksOf(now: number, clock: Clock): Now {
  const offset = offsetOf(clock);
  const midnight = Math.floor((now + offset) / DAY) * DAY - offset;
  return { instant: 2 * now + 1, date: 2 * midnight };
}

/** An instant (`2024-04-10T05:00:00.000Z`) or a date (`2024-04-10`) out of its number. */
export function readStage(stage: number, clock: Clock): string {
  if (stage % 2 !== 0) return new Date((stage - 1) / 2).toISOString();
  return new Date(stage / 2 + offsetOf(clock)).toISOString().slice(0, 10);
}

/** Milliseconds to add to UTC. */
export const offsetOf = ({ offset }: Clock): number => offset * 60_000;

const UTC: Clock = { timeZone: 'UTC', offset: 0 };

/** The clock of a time zone on a date; UTC for one that does not exist. */
export function clockOf(timeZone: string, date: string): Clock {
  try {
    const noon = new Date(`${date}T12:00:00Z`);
    const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(noon);
    const text = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d+):(\d+)/.exec(text) ?? [];
    return { timeZone, offset: (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1) };
  } catch {
    return UTC;
  }
}
