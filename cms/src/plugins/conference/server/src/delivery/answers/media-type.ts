import Negotiator from 'negotiator';

const JSON_TYPE = 'application/json; charset=utf-8';
const RESPONSE_TYPE = 'application/graphql-response+json; charset=utf-8';

/** What Apollo offers, in its order. */
const OFFERED = [JSON_TYPE, RESPONSE_TYPE, 'application/json; callbackSpec=1.0; charset=utf-8'];
const OFFERED_TO_BROWSERS = [
  JSON_TYPE,
  RESPONSE_TYPE,
  'multipart/mixed; deferSpec=20220824',
  'multipart/mixed',
  'text/html',
];

/** The `Content-Type` that Apollo gives an answer, or undefined where it would give a page, or something else again. */
export function mediaTypeOf(method: string, accept: string | undefined): string | undefined {
  if (!accept) return JSON_TYPE;
  const negotiator = new Negotiator({ headers: { accept } });
  if (method === 'GET' && negotiator.mediaType(OFFERED_TO_BROWSERS) === 'text/html') return undefined;
  const type = negotiator.mediaType(OFFERED);
  return type === JSON_TYPE || type === RESPONSE_TYPE ? type : undefined;
}
