import type { Picture } from '@kurultai/sdk';

// A type and no interface, so that it can be found in JSON.
type PictureSize = {
  readonly url: string;
  readonly width: number;
};

/** Large enough for a preview card in a messenger, and not the original of a camera. */
const PREVIEW_WIDTH = 1200;

/** All sizes that the CMS keeps of a picture, the original included, from narrow to wide. */
export function sizesOf({ url, width, formats }: Picture): readonly PictureSize[] {
  const smaller = isRecord(formats) ? Object.values(formats).filter(isPictureSize) : [];
  const original = width === null ? [] : [{ url, width }];
  return [...smaller, ...original].sort((one, other) => one.width - other.width);
}

/** The widest size that is not too heavy to show elsewhere. */
export function previewOf(picture: Picture): string {
  return sizesOf(picture).findLast(({ width }) => width <= PREVIEW_WIDTH)?.url ?? picture.url;
}

function isPictureSize(value: unknown): value is PictureSize {
  return isRecord(value) && typeof value.url === 'string' && typeof value.width === 'number';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
