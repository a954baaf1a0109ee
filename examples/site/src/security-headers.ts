import { cmsOrigin } from './conference';

// The site has no scripts. While it is developed, Vite reloads pages with one and puts styles inline.
const policy = [
  "default-src 'none'",
  `img-src 'self' ${cmsOrigin}`,
  import.meta.env.DEV ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
  ...(import.meta.env.DEV ? ["script-src 'self'", "connect-src 'self' ws:"] : []),
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const securityHeaders = {
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;
