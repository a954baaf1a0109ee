import { Agent, type IncomingHttpHeaders, request } from 'node:http';

/** An answer as it came over the wire: nothing is decoded, followed or added. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface WireRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Asks over HTTP with exactly these headers (and `Host`, `Connection`, `Content-Length`). */
export function askWire(url: string, { method = 'GET', headers = {}, body }: WireRequest = {}): Promise<WireAnswer> {
  const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, agent, headers: { ...length, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('error', reject)
        .on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        );
    });
    asking.on('error', reject).end(body);
  });
}

const agent = new Agent({ keepAlive: true });

/** One operation, as a POST and as a GET. */
export const asPost = (query: string, variables?: object, more?: object): WireRequest => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ query, ...(variables && { variables }), ...more }),
});

export const asAddress = (query: string, variables?: object): string =>
  `/graphql?${new URLSearchParams({ query, ...(variables && { variables: JSON.stringify(variables) }) })}`;
