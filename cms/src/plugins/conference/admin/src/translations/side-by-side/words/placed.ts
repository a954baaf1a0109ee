/** A stretch of a text, and where it begins in it. */
export interface Placed<Part> {
  readonly part: Part;
  readonly start: number;
}

/** Stretches of one text, each by its place in it: nothing else tells two of them apart that read the same. */
export function placed<Part>(parts: readonly Part[], textOf: (part: Part) => string): readonly Placed<Part>[] {
  let end = 0;
  return parts.map((part) => {
    const start = end;
    end += textOf(part).length;
    return { part, start };
  });
}
