import { TextDecoder } from 'node:util';
import { FileFault } from './file-fault';

/** What a file begins with, and the encoding that it says. */
const BYTE_ORDER_MARKS = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** Enough to see a byte order mark and the declaration of an XML file. */
const ENOUGH = 200;

/**
 * The text of a file as it comes in: UTF-8, or UTF-16 with a byte order mark.
 * @throws FileFault at the first line that is none.
 */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let waiting = Buffer.alloc(0);
  let line = 1;
  const decode = (bytes?: Uint8Array): string => {
    try {
      const text = decoder?.decode(bytes, { stream: bytes !== undefined }) ?? '';
      line += text.split('\n').length - 1;
      return text;
    } catch {
      const { encoding = '' } = decoder ?? {};
      throw new FileFault('notText', { encoding: encoding.toUpperCase() }, line + linesBefore(bytes, encoding));
    }
  };
  for await (const chunk of chunks) {
    if (decoder) yield decode(chunk);
    else {
      waiting = Buffer.concat([waiting, chunk]);
      if (waiting.length < ENOUGH) continue;
      decoder = decoderOf(waiting);
      yield decode(waiting);
    }
  }
  if (!decoder) {
    decoder = decoderOf(waiting);
    yield decode(waiting);
  }
  yield decode();
}

function decoderOf(start: Buffer): TextDecoder {
  const marked = BYTE_ORDER_MARKS.find(({ bytes }) => bytes.every((byte, at) => start[at] === byte));
  const [, declared] = marked
    ? []
    : (/^[\s\ufeff]*<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)["']/.exec(start.toString('utf8')) ?? []);
  if (declared !== undefined && !/^(utf-8|us-ascii)$/i.test(declared)) {
    throw new FileFault('encodingUnknown', { encoding: declared }, 1);
  }
  return new TextDecoder(marked?.encoding ?? 'utf-8', { fatal: true });
}

/** Line breaks of a piece before what is no text in it. A character cut in two at its start is none. */
function linesBefore(bytes: Uint8Array | undefined, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes);
  const at = text.indexOf('\ufffd', MOST_OF_A_CHARACTER);
  return text.slice(0, Math.max(0, at)).split('\n').length - 1;
}

/** In bytes, and as replacement characters. */
const MOST_OF_A_CHARACTER = 3;
