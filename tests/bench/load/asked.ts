/** One HTTP question. */
export interface Asked {
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The bytes of a question, as they go over the wire. */
export function bytesOf({ url, method, headers, body = '' }: Asked): Buffer {
  const { host, pathname, search } = new URL(url);
  const lines = Object.entries({
    ...{ host, accept: 'application/json', ...headers },
    ...(method !== 'GET' && { 'content-length': String(Buffer.byteLength(body)) }),
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${pathname}${search} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
}
