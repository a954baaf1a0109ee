import type { ImageSource } from './image-source.js';

/** A place in a picture, from 0 to 1 from the left and from the top. */
export interface FocalPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * The CSS `object-position` that keeps what matters in view when a picture is cropped: `'50% 20%'`.
 * @param focalPoint where a project keeps one of its own, from 0 to 1. Default: Strapi's `focalPoint` of the file, in percent.
 * @returns `undefined` where nobody marked anything: browsers then show the middle.
 * @throws RangeError if `focalPoint` is not from 0 to 1.
 */
export function objectPosition(
  image: Pick<ImageSource, 'focalPoint'>,
  focalPoint?: FocalPoint | null,
): string | undefined {
  if (focalPoint) {
    if (isPoint(focalPoint, 1)) return `${percent(focalPoint.x * 100)} ${percent(focalPoint.y * 100)}`;
    throw new RangeError('objectPosition: x and y of a focal point go from 0 to 1. Divide percentages by 100.');
  }
  const marked = image.focalPoint;
  return isPoint(marked, 100) ? `${percent(marked.x)} ${percent(marked.y)}` : undefined;
}

const percent = (value: number): string => `${Number(value.toFixed(2))}%`;

const isPoint = (value: unknown, end: number): value is FocalPoint =>
  typeof value === 'object' &&
  value !== null &&
  'x' in value &&
  'y' in value &&
  [value.x, value.y].every((part) => typeof part === 'number' && part >= 0 && part <= end);
