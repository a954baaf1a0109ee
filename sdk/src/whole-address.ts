/**
 * An address in its ASCII form (RFC 3986): Kazakh letters percent-encoded, a host's as punycode.
 * @throws TypeError, the platform's own, where it has no scheme or host.
 */
export const wholeAddress = (url: string): string => new URL(url).href;
