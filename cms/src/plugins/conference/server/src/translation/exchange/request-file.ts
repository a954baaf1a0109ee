import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { FileFault } from './file-fault';

/** Megabytes of a file of translations. A conference of 10,000 documents has some 15. */
export const MOST_MEGABYTES = 20;

/** As much of a request as has the file. */
export interface FileRequest {
  readonly req: IncomingMessage;
  readonly request: { readonly body?: unknown; readonly files?: unknown };
  is(...types: string[]): string | false | null;
}

/**
 * The file that was sent: as the body itself, read as it comes in, or as `file` of a multipart form, which Strapi has put on
 * the disk.
 * @throws FileFault before anything is read, where it is known to be too large.
 */
export async function fileOf(ctx: FileRequest): Promise<AsyncIterable<Uint8Array>> {
  const length = Number(ctx.req.headers['content-length'] ?? 0);
  const isForm = ctx.is('multipart/form-data') !== false;
  // What is around the file in a form is little.
  if (length > MOST_MEGABYTES * 1_048_576 + (isForm ? 10_000 : 0)) {
    throw new FileFault('tooLarge', { megabytes: MOST_MEGABYTES });
  }
  if (isForm) return createReadStream(await pathOf(ctx.request.files));
  if (ctx.is('application/x-www-form-urlencoded') !== false) throw new FileFault('bodyForm', {});
  const { body } = ctx.request;
  // Strapi reads a body of text by itself.
  if (typeof body === 'string' && body !== '') return Readable.from([Buffer.from(body)]);
  if (ctx.req.readableEnded) throw new FileFault('bodyMissing', {});
  // Who stops reading still has to answer on the same connection.
  return ctx.req.iterator({ destroyOnReturn: false });
}

async function pathOf(files: unknown): Promise<string> {
  const file: unknown = typeof files === 'object' && files !== null && 'file' in files ? files.file : undefined;
  if (typeof file !== 'object' || file === null || !('filepath' in file) || typeof file.filepath !== 'string') {
    throw new FileFault('bodyForm', {});
  }
  const { size } = await stat(file.filepath);
  if (size > MOST_MEGABYTES * 1_048_576) throw new FileFault('tooLarge', { megabytes: MOST_MEGABYTES });
  return file.filepath;
}
