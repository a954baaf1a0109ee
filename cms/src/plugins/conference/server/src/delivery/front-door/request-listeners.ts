import type { IncomingMessage, Server, ServerResponse } from 'node:http';

export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Stands before all that answers requests of a server so far.
 * @param around gets those others as `onward`, for what is not its own.
 * @returns what takes it away again.
 */
export function standBefore(server: Server, around: (onward: Listener) => Listener): () => void {
  const others = server.rawListeners('request');
  const onward: Listener = (request, response) => {
    for (const other of others) other.call(server, request, response);
  };
  const listener = around(onward);
  server.removeAllListeners('request').on('request', listener);
  return () => {
    server.removeListener('request', listener);
    for (const other of others) server.on('request', (request, response) => other.call(server, request, response));
  };
}
