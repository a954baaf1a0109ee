import type { IsoDateTime } from './scalars.js';

export interface Placed {
  readonly startsAt: IsoDateTime | null;
  readonly room: { readonly position: number } | null;
}

/** Panels as a programme prints them: by time, parallel ones by the position of their room, those without a time last. */
export function inRunningOrder<Panel extends Placed>(panels: readonly Panel[]): readonly Panel[] {
  const time = ({ startsAt }: Placed) => (startsAt ? Date.parse(startsAt) : Infinity);
  const place = ({ room }: Placed) => room?.position ?? Infinity;
  // Between two that are infinite there is no difference: NaN, which stands for none.
  return [...panels].sort((one, other) => time(one) - time(other) || place(one) - place(other) || 0);
}
