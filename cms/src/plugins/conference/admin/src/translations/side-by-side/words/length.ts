export interface Length {
  /** In UTF-16 units, as the server counts. */
  readonly count: number;
  readonly most: number;
  readonly state: 'fine' | 'near' | 'over';
}

/** How much room a text takes of what it may; undefined where there is no limit. */
export function lengthOf(text: string, most: number | null): Length | undefined {
  if (most === null) return undefined;
  const count = text.length;
  return { count, most, state: count > most ? 'over' : count >= most * 0.9 ? 'near' : 'fine' };
}
