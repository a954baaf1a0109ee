/**
 * An address in its ASCII form (RFC 3986): Kazakh letters percent-encoded, a host's as punycode.
 * @throws TypeError where it has no scheme or host.
 */
export function wholeAddress(url: string): string {
  if (!URL.canParse(url)) throw new TypeError(`Not a whole address: ${url}`);
  return new URL(url).href;
}
