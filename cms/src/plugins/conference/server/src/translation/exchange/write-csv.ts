import { stringify } from 'csv-stringify/sync';
import type { Content } from './content';
import { wordsIn } from './content';
import { asText } from './csv-cells';
import { writeTagged } from './tagged-text';
import { type DocumentUnits, type FileHead, type Unit, type UnitState, writeUnitId } from './unit';
import { writable } from './xml-text';

/** Columns of a table of translations. `mark` is what an import knows newer words by. */
export const COLUMNS = ['id', 'state', 'source', 'target', 'notes', 'mark'] as const;

/** A word that people may change to `translated` when an outdated translation is still right. */
export const STATE_WORDS: Readonly<Record<UnitState, string>> = {
  missing: 'missing',
  begun: 'begun',
  outdated: 'outdated',
  machine: 'machine',
  finished: 'translated',
};

/** A CSV file (RFC 4180) in UTF-8, row by row. Excel takes it for UTF-8 by its first character alone. */
export async function* writeCsv(_head: FileHead, documents: AsyncIterable<DocumentUnits>): AsyncGenerator<string> {
  yield `\ufeff${rows([COLUMNS])}`;
  for await (const { units } of documents) yield rows(units.map(rowOf));
}

const rows = (of: readonly (readonly string[])[]): string =>
  stringify(
    of.map((cells) => cells.map(asText)),
    { record_delimiter: 'windows' },
  );

function rowOf(unit: Unit): readonly string[] {
  const cell = (content: Content) => (unit.kind === 'blocks' ? writeTagged(content) : wordsIn(content));
  const target = unit.target ? cell(unit.target) : '';
  const notes = writable(unit.notes.join('\n'));
  return [writeUnitId(unit), STATE_WORDS[unit.state], cell(unit.source), target, notes, unit.mark];
}
