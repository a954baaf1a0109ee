/**
 * Pictures for every width: `srcset`, `sizes` and the focal point, from the formats that the CMS made.
 * @module
 */
export { type ImageAttributes, type ImageOptions, imageAttributes } from './image-attributes.js';
export type { ImageSource } from './image-source.js';
export { type FocalPoint, objectPosition } from './object-position.js';
export type { Length, Sizes } from './sizes.js';
