/** A picture as the CMS gives it: `Picture`, or the `image` of rich text. */
export interface ImageSource {
  readonly url: string;
  readonly alternativeText?: string | null | undefined;
  /** In pixels; absent where the CMS could not measure it. */
  readonly width?: number | null | undefined;
  readonly height?: number | null | undefined;
  /** Strapi's smaller copies, by name: `{ small: { url, width, height } }`. Absent for SVG and for small pictures. */
  readonly formats?: unknown;
  /** What the editor marked as most important, in percent from the left and the top: `{ x: 50, y: 20 }`. */
  readonly focalPoint?: unknown;
}
