import type { Asked } from './asked.js';

/** Longer addresses are cut by some proxy or other; what needs one is asked by POST. */
const LONGEST_ADDRESS = 6_000;

/** Longer than the answer of a server that does not know a hash. */
const LONGEST_REFUSAL = 1_000;

/**
 * Asks by GET, with the hash of an operation in place of its text (Apollo's automatic persisted queries, version 1), so that
 * browsers and CDNs can keep the answers. What the server has not heard of yet is sent once by POST.
 */
export async function askByHash(
  { query, operationName, variables }: Asked,
  endpoint: string,
  init: RequestInit,
  send: (address: string, init: RequestInit) => Promise<string>,
): Promise<string> {
  const { subtle } = crypto;
  // Browsers hash only in pages that came over https, or from this machine.
  if (!subtle) return send(endpoint, init);
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(query)));
  const sha256Hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };

  const address = new URL(endpoint);
  if (operationName) address.searchParams.set('operationName', operationName);
  address.searchParams.set('variables', JSON.stringify(variables));
  address.searchParams.set('extensions', JSON.stringify(extensions));
  const { href } = address;
  if (href.length > LONGEST_ADDRESS) return send(endpoint, init);

  const { body: _, headers, ...rest } = init;
  const withoutType = new Headers(headers);
  withoutType.delete('content-type');
  const text = await send(href, { ...rest, method: 'GET', headers: withoutType });
  if (text.length > LONGEST_REFUSAL || !text.includes('"PERSISTED_QUERY_NOT_')) return text;
  return send(endpoint, { ...init, body: JSON.stringify({ query, operationName, variables, extensions }) });
}
