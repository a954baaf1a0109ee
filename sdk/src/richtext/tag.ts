import { escapeHtml } from './escape-html.js';

/** Attributes by their HTML names. Their values are escaped; `undefined` leaves one out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element, or without content one that has no end. */
export function tag(name: string, attributes: Attributes = {}, content?: string): string {
  let start = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) start += ` ${attribute}="${escapeHtml(`${value}`)}"`;
  }
  start += '>';
  return content === undefined ? start : `${start + content}</${name}>`;
}
