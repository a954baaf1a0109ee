import { readFile } from '../../../cms/src/plugins/conference/server/src/translation/exchange/read-file';
import type {
  DocumentUnits,
  ReadFile,
  Unit,
} from '../../../cms/src/plugins/conference/server/src/translation/exchange/unit';
import { writeCsv } from '../../../cms/src/plugins/conference/server/src/translation/exchange/write-csv';
import { writeXliff12 } from '../../../cms/src/plugins/conference/server/src/translation/exchange/write-xliff12';
import { writeXliff21 } from '../../../cms/src/plugins/conference/server/src/translation/exchange/write-xliff21';

const writers = { xliff12: writeXliff12, xliff21: writeXliff21, csv: writeCsv } as const;
export type Format = keyof typeof writers;
export const formats: readonly Format[] = ['xliff12', 'xliff21', 'csv'];

/** A file from Russian to Kazakh. */
export async function fileOf(format: Format, documents: readonly DocumentUnits[]): Promise<string> {
  async function* each() {
    yield* documents;
  }
  const pieces: string[] = [];
  for await (const piece of writers[format]({ source: 'ru', target: 'kk' }, each())) pieces.push(piece);
  return pieces.join('');
}

/** What an import reads, the file coming in pieces of some bytes. */
export function read(file: string | Uint8Array, megabytes = 20, bytes = 65_536): Promise<ReadFile> {
  const whole = typeof file === 'string' ? Buffer.from(file) : file;
  async function* pieces() {
    for (let at = 0; at < whole.length; at += bytes) yield whole.subarray(at, at + bytes);
  }
  return readFile(pieces(), megabytes);
}

export const unit = (given: Partial<Unit>): Unit => ({
  ...{ type: 'panel', documentId: 'abc', field: 'title', kind: 'text', source: ['Качество'], target: undefined },
  ...{ state: 'missing', maxLength: undefined, notes: [], mark: 'ru.kk..0123456789abcdef' },
  ...given,
});

/** A document with these units. */
export const documentOf = (...units: readonly Unit[]): DocumentUnits => {
  const { type = 'panel', documentId = 'abc' } = units[0] ?? {};
  return { type, documentId, units };
};
