import type { ListedPanel } from './documents';

/** Panels that begin at the same time; `startsAt` is null for those whose time is not known yet. */
interface Slot<Panel extends ListedPanel> {
  readonly startsAt: string | null;
  readonly panels: readonly Panel[];
}

/** A day's panels, which come in running order, by the time they begin. */
export function slotsOf<Panel extends ListedPanel>(panels: readonly Panel[]): readonly Slot<Panel>[] {
  const starts = [...new Set(panels.map(({ startsAt }) => startsAt))];
  return starts.map((startsAt) => ({ startsAt, panels: panels.filter((panel) => panel.startsAt === startsAt) }));
}
