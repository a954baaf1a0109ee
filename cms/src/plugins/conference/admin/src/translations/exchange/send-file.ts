import type { ImportLine, ImportReport } from '../../../../server/src/translation/exchange/contract';
import { backendUrl } from '../../backend-url';

/** Says why nothing was saved, in the reader's language. */
export class NotSaved extends Error {
  override readonly name = 'NotSaved';
}

/**
 * Sends a file to be saved, and follows how far that is. Strapi's own client waits for the end of an answer; this one tells of each
 * line as it comes.
 * @throws NotSaved with the server's sentence.
 */
export async function sendFile(
  file: File,
  search: URLSearchParams,
  token: string | null,
  onProgress: (done: number, total: number) => void,
): Promise<ImportReport> {
  const response = await fetch(`${backendUrl()}/conference/translations/import?${search}`, {
    method: 'POST',
    credentials: 'include',
    headers: {
      Accept: 'application/x-ndjson',
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/octet-stream',
    },
    body: file,
  });
  for await (const text of linesOf(response)) {
    const line: ImportLine = JSON.parse(text);
    if ('done' in line) onProgress(line.done, line.total);
    else if ('data' in line) return line.data;
    else throw new NotSaved(line.error.status < 500 ? line.error.message : undefined);
  }
  throw new NotSaved();
}

async function* linesOf({ body }: Response): AsyncGenerator<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    const lines = `${rest}${piece.value}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
