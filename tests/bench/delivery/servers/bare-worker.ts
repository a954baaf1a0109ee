import { createServer } from 'node:http';
import { freePort } from '../../../helpers/free-port';
import { serve } from '../../processes/serve';
import { readUsage } from '../../processes/usage';

interface Same {
  readonly body: string;
  /** With it every answer is a 304 that carries it, as a server gives to whoever has the answer already. */
  readonly etag?: string;
}

let send: Parameters<typeof createServer>[1] = () => {};

/** The least that a server can do: the same answer to every question, whatever it asks. */
const server = createServer((request, response) => {
  request.resume().once('end', () => send?.(request, response));
});
const port = await freePort();
await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));

const bare = {
  url: () => `http://127.0.0.1:${port}`,
  usage: () => readUsage(0),
  answer({ body, etag }: Same): void {
    if (etag !== undefined) {
      send = (_, response) => response.writeHead(304, { etag }).end();
      return;
    }
    const bytes = Buffer.from(body);
    const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length };
    send = (_, response) => response.writeHead(200, headers).end(bytes);
  },
};

export type BareServer = typeof bare;
serve(bare);
