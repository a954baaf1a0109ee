/**
 * The beginning of rich text, for cards and meta descriptions.
 * @module
 */
export { excerpt } from './excerpt.js';
