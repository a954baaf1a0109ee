import { decodeText } from './decode-text';
import { FileFault } from './file-fault';
import { readCsv } from './read-csv';
import { XliffReader } from './read-xliff';
import type { ReadFile } from './unit';

const MEGABYTE = 1_048_576;

/**
 * Reads a file of translations as it comes in, whichever format it has, and no more than `most` megabytes of it.
 * @throws FileFault that says what is wrong, and on which line.
 */
export async function readFile(chunks: AsyncIterable<Uint8Array>, most: number): Promise<ReadFile> {
  let xliff: XliffReader | undefined;
  let table = '';
  let isFirst = true;
  for await (const text of decodeText(limited(chunks, most))) {
    if (isFirst && text.trimStart() !== '') {
      isFirst = false;
      if (text.trimStart().startsWith('<')) xliff = new XliffReader();
    }
    if (xliff) xliff.write(text);
    else table += text;
  }
  if (isFirst) throw new FileFault('bodyMissing', {});
  const file = xliff ? xliff.finish() : readCsv(table);
  if (file.units.length === 0) throw new FileFault('noUnits', {});
  return file;
}

/** Ends with a fault as soon as there is more. */
async function* limited(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most * MEGABYTE) throw new FileFault('tooLarge', { megabytes: most });
    yield chunk;
  }
}
