import type { Thing, WithContext } from 'schema-dts';

/**
 * JSON for an inline `<script>`: no text in it can close the element or open a comment, and older JavaScript can read it too
 * (U+2028 and U+2029 end a line there).
 */
export function scriptContent(jsonld: WithContext<Exclude<Thing, string>>): string {
  return JSON.stringify(jsonld)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** The whole element. */
export function script(jsonld: WithContext<Exclude<Thing, string>>): string {
  return `<script type="application/ld+json">${scriptContent(jsonld)}</script>`;
}
