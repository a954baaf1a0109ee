/** The source says "9–11 April" and names no year: 2024 is the demo's choice. */
const april = '2024-04';

export const dates = { first: `${april}-09`, second: `${april}-10`, third: `${april}-11` } as const;

export const timeZone = 'Asia/Almaty';

/**
 * A moment on the conference's own clock, which is five hours ahead of UTC in April 2024.
 *
 * The source gives no times at all. Every time in the programme is the demo's choice, put in the order the source tells of.
 */
export function at(day: keyof typeof dates, time: `${number}:${number}`): string {
  return new Date(`${dates[day]}T${time}:00+05:00`).toISOString();
}
