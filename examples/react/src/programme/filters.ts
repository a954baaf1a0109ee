import type { ProgrammeDay } from '@kurultai/sdk/fetch';

export type ProgrammePanel = ProgrammeDay['panels'][number];

/** What the programme can be filtered by, as the address names it. Rooms and topics by `documentId`: it is the same in all languages. */
export const filterNames = ['day', 'room', 'topic', 'format', 'search'] as const;
export type FilterName = (typeof filterNames)[number];
/** `''` where everything passes. */
export type Filters = Readonly<Record<FilterName, string>>;

export function filtersOf(address: URLSearchParams): Filters {
  const [day, room, topic, format, search] = filterNames.map((name) => address.get(name) ?? '');
  return { day: day ?? '', room: room ?? '', topic: topic ?? '', format: format ?? '', search: search ?? '' };
}

/** The same address with one filter changed. */
export function withFilter(address: URLSearchParams, name: FilterName, value: string): URLSearchParams {
  const changed = new URLSearchParams(address);
  if (value === '') changed.delete(name);
  else changed.set(name, value);
  return changed;
}

/**
 * The days with what the filters leave of their panels; days without any are left out.
 * @param found the documents that have the words looked for; `undefined` where nobody looks for any.
 */
export function filtered<Day extends ProgrammeDay>(
  days: readonly Day[],
  { day, room, topic, format }: Filters,
  found: ReadonlySet<string> | undefined,
): readonly Day[] {
  const passes = (panel: ProgrammePanel) =>
    (room === '' || panel.room?.documentId === room) &&
    (topic === '' || panel.topics.some(({ documentId }) => documentId === topic)) &&
    (format === '' || panel.format === format) &&
    (found === undefined || found.has(panel.documentId));
  return days
    .filter(({ date }) => day === '' || date === day)
    .map((one) => ({ ...one, panels: one.panels.filter(passes) }))
    .filter(({ panels }) => panels.length > 0);
}
