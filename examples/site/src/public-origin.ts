/**
 * The origin in canonical and alternate links. Without SITE_URL it is the Host header, which a client can choose: set SITE_URL in
 * production, above all behind a shared cache.
 */
export function publicOrigin(url: URL, headers: Headers): string {
  const site = process.env.SITE_URL || `${url.protocol}//${headers.get('host')}`;
  return URL.canParse(site) ? new URL(site).origin : url.origin;
}
