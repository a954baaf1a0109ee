import type { IsoDateTime } from './scalars.js';

export interface Placed {
  readonly startsAt: IsoDateTime | null;
  readonly room: { readonly position: number } | null;
}

/** Panels as a programme prints them: by time, parallel ones by the position of their room, those without a time last. */
export function inRunningOrder<Panel extends Placed>(panels: readonly Panel[]): readonly Panel[] {
  const time = ({ startsAt }: Placed) => (startsAt ? Date.parse(startsAt) : Number.MAX_SAFE_INTEGER);
  const place = ({ room }: Placed) => room?.position ?? Number.MAX_SAFE_INTEGER;
  return [...panels].sort((one, other) => time(one) - time(other) || place(one) - place(other));
}
