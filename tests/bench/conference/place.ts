const FIRST_MIDNIGHT = Date.parse('2024-04-09T00:00:00+05:00');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** When a panel takes place. No two begin at one moment, so that sorting by time leaves nothing to chance. */
export function placeOf(day: number, panel: number): { date: string; startsAt: string; endsAt: string } {
  const midnight = FIRST_MIDNIGHT + day * DAY;
  const start = midnight + panel * 4 * MINUTE;
  const instant = (time: number) => new Date(time).toISOString();
  return {
    date: instant(midnight + DAY / 2).slice(0, 10),
    startsAt: instant(start),
    endsAt: instant(start + 45 * MINUTE),
  };
}
