import { domainToUnicode } from 'node:url';

const schemes = ['http:', 'https:', 'mailto:', 'tel:'];
const ownSite = 'https://site.invalid';

interface SafeLink {
  readonly href: string;
  /** Whether it leads to another site. */
  readonly isExternal: boolean;
}

/** An address that a link may lead to, or `undefined` for what could run a script, such as `javascript:` and `data:`. */
export function safeLink(address: string): SafeLink | undefined {
  const written = address.trim();
  if (written.startsWith('/')) return withinSite(written);
  if (!URL.canParse(written)) return undefined;
  const { protocol, href } = new URL(written);
  return schemes.includes(protocol) ? { href, isExternal: protocol.startsWith('http') } : undefined;
}

/** What to call the site at an address: `мектеп.қаз` for `https://xn--e1aaogsq.xn--80ao21a/`. */
export function siteName({ href, isExternal }: SafeLink): string {
  return isExternal ? domainToUnicode(new URL(href).hostname) : href;
}

/** `//elsewhere.example`, `/\elsewhere.example` and `/.//elsewhere.example` begin with a slash too, and lead away. */
function withinSite(path: string): SafeLink | undefined {
  if (!URL.canParse(path, ownSite)) return undefined;
  const { origin, pathname, search, hash } = new URL(path, ownSite);
  const leadsAway = origin !== ownSite || pathname.startsWith('//');
  return leadsAway ? undefined : { href: `${pathname}${search}${hash}`, isExternal: false };
}
