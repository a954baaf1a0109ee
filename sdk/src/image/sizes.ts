/** A width in CSS: a number is pixels. */
export type Length = number | `${number}${'vw' | 'px' | 'rem' | 'em'}` | `calc(${string})`;

/**
 * How wide a picture is shown: always the same, or by the width of the window in pixels that each begins at:
 * `{ 0: '100vw', 640: '50vw', 1024: 320 }` is the whole window on a telephone, and 320 pixels from 1024 on.
 */
export type Sizes = Length | Readonly<Record<number, Length>>;

/** The `sizes` attribute. Below the first beginning that is named, a picture is as wide as the window. */
export function sizesAttribute(sizes: Sizes): string {
  if (typeof sizes !== 'object') return lengthOf(sizes);
  const steps = Object.entries({ 0: '100vw' as const, ...sizes }).sort(([one], [other]) => Number(other) - Number(one));
  // Browsers take the first that holds.
  return steps.map(([from, width]) => (from === '0' ? '' : `(min-width: ${from}px) `) + lengthOf(width)).join(', ');
}

const lengthOf = (length: Length): string => (typeof length === 'number' ? `${length}px` : length);
