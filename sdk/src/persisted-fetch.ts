/** Longer addresses are cut by some proxy or other; what needs one is asked by POST. */
const LONGEST_ADDRESS = 6_000;

/** Longer than the answer of a server that does not know a hash. */
const LONGEST_REFUSAL = 1_000;

interface Asked {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: unknown;
}

/**
 * A `fetch` that asks by GET, with the hash of an operation in place of its text (Apollo's automatic persisted queries,
 * version 1), so that browsers and CDNs can keep the answers. What the server has not heard of yet is sent once by POST.
 */
export function persistedFetch(send: typeof fetch): typeof fetch {
  const hashes = new Map<string, Promise<string>>();
  const hashOf = (query: string): Promise<string> => {
    const known = hashes.get(query) ?? sha256(query);
    hashes.set(query, known);
    return known;
  };

  return async (input, init) => {
    const asked = typeof init?.body === 'string' ? readAsked(init.body) : undefined;
    // Browsers hash only in pages that came over https, or from this machine.
    if (!init || !asked || globalThis.crypto?.subtle === undefined) return send(input, init);
    const extensions = { persistedQuery: { version: 1, sha256Hash: await hashOf(asked.query) } };
    const address = addressOf(String(input), asked, extensions);
    if (address.length > LONGEST_ADDRESS) return send(input, init);

    const { body: _, ...rest } = init;
    const headers = new Headers(init.headers);
    headers.delete('content-type');
    const answer = await send(address, { ...rest, method: 'GET', headers });
    const text = await answer.text();
    if (isUnknown(text)) return send(input, { ...init, body: JSON.stringify({ ...asked, extensions }) });
    return new Response(text, { status: answer.status, headers: answer.headers });
  };
}

function addressOf(endpoint: string, { operationName, variables }: Asked, extensions: object): string {
  const address = new URL(endpoint);
  if (operationName) address.searchParams.set('operationName', operationName);
  if (variables) address.searchParams.set('variables', JSON.stringify(variables));
  address.searchParams.set('extensions', JSON.stringify(extensions));
  return address.href;
}

function readAsked(body: string): Asked | undefined {
  const asked: unknown = JSON.parse(body);
  return isAsked(asked) ? asked : undefined;
}

const isAsked = (value: unknown): value is Asked =>
  typeof value === 'object' && value !== null && 'query' in value && typeof value.query === 'string';

const isUnknown = (answer: string) => answer.length < LONGEST_REFUSAL && answer.includes('"PERSISTED_QUERY_NOT_FOUND"');

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
