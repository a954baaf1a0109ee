import type { IncomingMessage } from 'node:http';

/** Longer than any operation that a site asks. */
const MOST = 65_536;

const JSON_BODY = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

/** The length in bytes of a body of JSON that can be read at once, undefined for any other. */
export function jsonLength({ headers }: IncomingMessage): number | undefined {
  if (headers['content-encoding'] !== undefined || headers['transfer-encoding'] !== undefined) return undefined;
  if (!JSON_BODY.test(headers['content-type'] ?? '')) return undefined;
  const length = Number(headers['content-length']);
  return length > 0 && length <= MOST ? length : undefined;
}

/**
 * Reads a body of known length.
 * @param take is called once, when the last byte is there. Until it returns, `request.unshift` puts the body back for whoever
 * reads it next. When the client goes away before that, it is never called.
 */
export function readBody(request: IncomingMessage, length: number, take: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  let missing = length;
  const read = () => {
    const chunk: unknown = request.read();
    if (!Buffer.isBuffer(chunk)) return;
    chunks.push(chunk);
    missing -= chunk.length;
    if (missing > 0) return;
    request.removeListener('readable', read);
    take(chunks.length === 1 ? chunk : Buffer.concat(chunks));
  };
  request.on('readable', read);
}
