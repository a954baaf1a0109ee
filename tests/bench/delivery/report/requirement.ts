/** One line of what delivery must reach, with what was measured. */
export interface Requirement {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
  readonly isReached: boolean;
}

export const atLeast = (what: string, measured: number, goal: number, unit = ''): Requirement => ({
  ...{ what, goal: `≥ ${goal}${unit}`, measured: `${format(measured)}${unit}`, isReached: measured >= goal },
});

export const atMost = (what: string, measured: number, goal: number, unit = ''): Requirement => ({
  ...{ what, goal: `≤ ${goal}${unit}`, measured: `${format(measured)}${unit}`, isReached: measured <= goal },
});

export const none = (what: string, measured: number): Requirement => ({
  ...{ what, goal: '0', measured: String(measured), isReached: measured === 0 },
});

/** Three digits that say something, and all before the point. */
export const format = (figure: number): string =>
  figure >= 100 ? figure.toFixed(0) : figure.toPrecision(figure < 1 ? 2 : 3);
