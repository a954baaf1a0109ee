/**
 * The address, if a page may link to it: http, https, mailto, tel, or relative. The platform's own parser reads the scheme
 * (WHATWG URL §4.4), so spaces, tabs and control characters hide nothing that a browser would see. The address is given back
 * as it was: to trim it could make another scheme of it.
 * @param baseUrl what relative addresses are relative to; without it they stay as they are.
 * @returns `undefined` for any other scheme, and for what is no address.
 * @throws TypeError if `baseUrl` is not a whole address, such as `https://cms.example.org`.
 */
export function safeAddress(address: string, baseUrl?: string): string | undefined {
  const base = new URL(baseUrl ?? 'http://a');
  try {
    const { href, protocol } = new URL(address, base);
    if (address && /^(https?|mailto|tel):/.test(protocol)) return baseUrl ? href : address;
  } catch {
    // No address at all.
  }
  return undefined;
}
