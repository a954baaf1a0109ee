import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { load } from '../../bench/load/load';
import { freePort } from '../../helpers/free-port';

let server: Server | undefined;

async function serve(listener: RequestListener): Promise<string> {
  const port = await freePort();
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
  return `http://127.0.0.1:${port}/`;
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const loadOf = (url: string) =>
  load({
    asked: { url, method: 'POST', headers: {}, body: 'Құрылтай' },
    expected: { status: 200, bytes: 2 },
    connections: 5,
    seconds: 0.2,
  });

describe('The load client', () => {
  it('counts every answer that the server gave', async () => {
    let given = 0;
    const url = await serve((request, response) => {
      request.resume().once('end', () => {
        given += 1;
        response.end('ok');
      });
    });
    expect(await loadOf(url)).toMatchObject({ answers: given, wrong: 0, dropped: 0 });
    expect(given).toBeGreaterThan(5);
  });

  it('counts answers of another status or length', async () => {
    let given = 0;
    const url = await serve((_, response) => {
      given += 1;
      response.statusCode = given % 3 === 0 ? 503 : 200;
      response.end(given % 3 === 1 ? 'longer' : 'ok');
    });
    const { answers, wrong } = await loadOf(url);
    expect(answers).toBe(given);
    expect(wrong).toBe(answers - Math.floor((answers + 1) / 3));
  });

  it('counts connections that the server ends, with an answer or without', async () => {
    let given = 0;
    const url = await serve((request, response) => {
      given += 1;
      if (given === 7) request.socket.destroy();
      else response.setHeader('connection', given === 9 ? 'close' : 'keep-alive').end('ok');
    });
    expect(await loadOf(url)).toMatchObject({ wrong: 0, dropped: 2 });
  });

  it('gives up on an answer that does not say how long it is', async () => {
    const url = await serve((_, response) => response.writeHead(200).end('ok'));
    await expect(loadOf(url)).rejects.toThrow('does not say how long it is');
  });

  it('counts connections that it cannot open', async () => {
    expect(await loadOf(`http://127.0.0.1:${await freePort()}/`)).toMatchObject({ answers: 0, dropped: 5 });
  });
});
