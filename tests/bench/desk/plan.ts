import type { TypeName } from '../../helpers/type-names';

/** How many documents of each type a programme of ten thousand has. */
export const counts: Readonly<Record<TypeName, number>> = {
  event: 4,
  day: 20,
  room: 40,
  topic: 60,
  institution: 476,
  expert: 3_200,
  panel: 2_800,
  talk: 2_200,
  article: 1_000,
  award: 100,
  testimonial: 100,
};

/** The owning side of each relation, as field → type, and how many are linked. */
export const links: Readonly<Partial<Record<TypeName, Readonly<Record<string, readonly [TypeName, number]>>>>> = {
  day: { event: ['event', 1] },
  room: { event: ['event', 1] },
  topic: { event: ['event', 1] },
  expert: { institution: ['institution', 1] },
  panel: {
    ...{ day: ['day', 1], room: ['room', 1], topics: ['topic', 1] },
    ...{ moderators: ['expert', 1], speakers: ['expert', 3] },
  },
  talk: { panel: ['panel', 1], speakers: ['expert', 1] },
  article: { event: ['event', 1], day: ['day', 1] },
  award: { event: ['event', 1], panel: ['panel', 1], recipients: ['expert', 1] },
  testimonial: { event: ['event', 1], expert: ['expert', 1] },
};

const START = Date.parse('2027-04-09T04:00:00.000Z');
const [MINUTE, DAY] = [60_000, 86_400_000];

const dateOf = (index: number) => new Date(START + index * DAY).toISOString().slice(0, 10);

/** What a document cannot be without, and when it is. */
export function structureOf(type: TypeName, index: number): Readonly<Record<string, unknown>> {
  const day = index % counts.day;
  if (type === 'event') {
    return { startsOn: dateOf(0), endsOn: dateOf(counts.day - 1), timeZone: 'Asia/Almaty', kind: 'conference' };
  }
  if (type === 'day') return { date: dateOf(day) };
  if (type === 'panel') {
    const startsAt = START + day * DAY + (Math.floor(index / counts.day) % 30) * 15 * MINUTE;
    return { startsAt: new Date(startsAt), endsAt: new Date(startsAt + 45 * MINUTE) };
  }
  if (type === 'article') return { publishedOn: dateOf(day) };
  return {};
}
