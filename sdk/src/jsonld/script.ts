import type { InContext } from './things.js';

/** Any thing of schema.org: one of this entry's, or your own, whose terms `schema-dts` can check. */
type Typed = { readonly '@type': string };

/**
 * JSON for an inline `<script>`: no text in it can close the element or open a comment, and older JavaScript can read it too
 * (U+2028 and U+2029 end a line there).
 */
export function scriptContent(jsonld: InContext<Typed>): string {
  return JSON.stringify(jsonld)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** The whole element. */
export function script(jsonld: InContext<Typed>): string {
  return `<script type="application/ld+json">${scriptContent(jsonld)}</script>`;
}
