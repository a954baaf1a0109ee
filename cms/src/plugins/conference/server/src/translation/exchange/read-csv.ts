import { CsvError, parse } from 'csv-parse/sync';
import { fromText } from './csv-cells';
import { FileFault } from './file-fault';
import { readMark } from './mark';
import type { ReadFile, ReadUnit } from './unit';
import { type COLUMNS, STATE_WORDS } from './write-csv';

/** Without these there is nothing to import. */
const NEEDED = ['id', 'target'] as const;

/** What stands between cells, in spreadsheets of one country or another. */
const DELIMITERS = [',', ';', '\t'] as const;

interface Line {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Reads a table of translations. Rich text is in tags, which are only read where the field has some: both are given.
 * @throws FileFault with the line.
 */
export function readCsv(text: string): ReadFile {
  const [header, ...rows] = linesOf(text);
  const names = header?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  const missing = NEEDED.find((name) => !names.includes(name));
  if (missing !== undefined) throw new FileFault('csvHeader', { missing }, 1);
  const units = rows.flatMap(({ cells, line }) => {
    const cell = (name: (typeof COLUMNS)[number]) => {
      const value = cells[names.indexOf(name)];
      return value === undefined ? undefined : fromText(value);
    };
    // A line that somebody left empty.
    return cell('id')?.trim() ? [unitOf(cell, line)] : [];
  });
  const marks = units.flatMap(({ mark }) => readMark(mark) ?? []);
  const [first] = marks;
  const other = marks.find(({ source, target }) => source !== first?.source || target !== first?.target);
  if (first && other) {
    const one = `${first.source} → ${first.target}`;
    throw new FileFault('languagesMixed', { one, other: `${other.source} → ${other.target}` });
  }
  return { ...(first && { source: first.source, target: first.target }), units };
}

function unitOf(cell: (name: (typeof COLUMNS)[number]) => string | undefined, line: number): ReadUnit {
  const state = cell('state')?.trim().toLowerCase();
  const isOpen = [STATE_WORDS.begun, STATE_WORDS.outdated, STATE_WORDS.machine].some((word) => word === state);
  const isDone = state === STATE_WORDS.finished ? true : isOpen ? false : undefined;
  const [source, target] = [cell('source'), cell('target')];
  return {
    id: cell('id')?.trim() ?? '',
    line,
    source: source === undefined ? undefined : [source],
    target: target === undefined ? undefined : [target],
    isTagged: true,
    isDone,
    mark: cell('mark'),
  };
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let end = 0;
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      on_record(cells: readonly string[], { lines: last }) {
        // A row of several lines begins after the one before it.
        lines.push({ cells, line: end + 1 });
        end = last;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new FileFault('csvBroken', {}, end + 1);
  }
  return lines;
}

/** The one that is in the first line most often. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}
