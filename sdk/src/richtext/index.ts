/**
 * Rich text as safe HTML and as plain text.
 * @module
 */
export { escapeHtml } from './escape-html.js';
export type { NodeKind, Nodes, UnknownNode } from './nodes.js';
export { safeAddress } from './safe-address.js';
export type { Attributes } from './tag.js';
export { type Hook, type HtmlOptions, toHtml } from './to-html.js';
export { type TextOptions, toText } from './to-text.js';
