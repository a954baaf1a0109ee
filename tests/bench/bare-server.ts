import { createServer } from 'node:http';
import { freePort } from '../helpers/free-port';

/** The least that a server can do: the same bytes for every request, whatever it asks. */
export async function startBareServer(answer: Buffer): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': answer.length };
  const server = createServer((request, response) => {
    request.resume().once('end', () => response.writeHead(200, headers).end(answer));
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
