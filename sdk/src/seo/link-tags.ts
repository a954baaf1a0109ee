import type { Alternates } from './alternates.js';
import { escapeXml } from './escape-xml.js';

/**
 * The tags of a page's `<head>`, as HTML: canonical, or a hint to robots where there is none, and one alternate a line.
 * @param alternates What `alternates` gives.
 */
export function toLinkTags({ canonical, robots, links }: Alternates<string>): string {
  return [
    canonical ? `<link rel="canonical" href="${escapeXml(canonical)}">` : '',
    robots ? `<meta name="robots" content="${robots}">` : '',
    ...links.map(
      ({ hreflang, href }) => `<link rel="alternate" hreflang="${escapeXml(hreflang)}" href="${escapeXml(href)}">`,
    ),
  ]
    .filter(Boolean)
    .join('\n');
}
