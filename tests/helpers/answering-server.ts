import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { freePort } from './free-port';

export interface Request {
  readonly method: string | undefined;
  readonly address: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A real server for one test, and what it was asked. */
export interface AnsweringServer {
  readonly endpoint: string;
  readonly requests: readonly Request[];
}

/** Answers each request as the test says, by its number from 1; a test that says nothing leaves it hanging. */
export async function serverThat(
  answer: (response: ServerResponse, number: number, request: Request) => void,
): Promise<AnsweringServer> {
  const requests: Request[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        const { method, url = '', headers } = incoming;
        const request = { method, address: url, headers, body: Buffer.concat(chunks).toString() };
        answer(response, requests.push(request), request);
      });
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { endpoint: `http://127.0.0.1:${port}/graphql`, requests };
}

/** A whole answer. */
export function give(
  response: ServerResponse,
  body: object | string,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': typeof body === 'string' ? 'text/html' : 'application/json',
    ...headers,
  });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}
