import type { Code, Content } from './content';
import { type DocumentUnits, type FileHead, type Unit, type UnitState, writeUnitId } from './unit';
import { attributes, escapeText } from './xml-text';

/** Namespace of XLIFF 1.2 (http://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html). */
export const XLIFF_12 = 'urn:oasis:names:tc:xliff:document:1.2';

/** As Weblate reads them: finished words are approved, an outdated translation is there and needs work. */
const STATES: Readonly<Record<UnitState, string>> = {
  missing: 'new',
  begun: 'needs-translation',
  outdated: 'needs-translation',
  machine: 'needs-review-translation',
  finished: 'translated',
};

/** Names that the standard has for what a code is (§2.3, ctype); ours begin with `x-`. */
const TYPES: Readonly<Record<string, string>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underlined',
  link: 'link',
  break: 'lb',
};

/** An XLIFF 1.2 file, piece by piece: a `<file>` for each type, a `<group>` for each document. */
export async function* writeXliff12(head: FileHead, documents: AsyncIterable<DocumentUnits>): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="${XLIFF_12}">\n`;
  let open: string | undefined;
  for await (const document of documents) {
    if (document.type !== open) {
      if (open !== undefined) yield END_OF_FILE;
      open = document.type;
      yield startOfFile(head, open);
    }
    yield groupOf(head, document);
  }
  // A file must have one (§2.2), even where there is nothing to translate.
  yield open === undefined ? `${startOfFile(head, 'nothing')}${END_OF_FILE}</xliff>\n` : `${END_OF_FILE}</xliff>\n`;
}

const END_OF_FILE = '    </body>\n  </file>\n';

function startOfFile({ source, target }: FileHead, original: string): string {
  const about = { original, 'source-language': source, 'target-language': target, datatype: 'plaintext' };
  const tool = '<header><tool tool-id="kurultai" tool-name="Kurultai"/></header>';
  return `  <file${attributes({ ...about, 'tool-id': 'kurultai' })}>\n    ${tool}\n    <body>\n`;
}

function groupOf(head: FileHead, { type, documentId, units }: DocumentUnits): string {
  const about = attributes({ id: `${type}/${documentId}` });
  return `      <group${about}>\n${units.map((unit) => unitOf(head, unit)).join('')}      </group>\n`;
}

function unitOf({ source, target }: FileHead, unit: Unit): string {
  const about = attributes({
    id: writeUnitId(unit),
    resname: unit.field,
    approved: unit.state === 'finished' && unit.target ? 'yes' : undefined,
    maxwidth: unit.maxLength,
    'size-unit': unit.maxLength && 'char',
    extradata: unit.mark,
    'xml:space': 'preserve',
  });
  const translated =
    unit.target &&
    `          <target${attributes({ 'xml:lang': target, state: STATES[unit.state] })}>${inline(unit.target)}</target>\n`;
  const notes = unit.notes.map((note) => `          <note from="developer">${escapeText(note)}</note>\n`).join('');
  return `        <trans-unit${about}>
          <source${attributes({ 'xml:lang': source })}>${inline(unit.source)}</source>
${translated ?? ''}${notes}        </trans-unit>
`;
}

function inline(content: Content): string {
  return content.map((piece) => (typeof piece === 'string' ? escapeText(piece) : codeOf(piece))).join('');
}

function codeOf({ id, kind, content }: Code): string {
  const about = attributes({ id, ctype: TYPES[kind] ?? `x-${kind}` });
  return content === null ? `<x${about}/>` : `<g${about}>${inline(content)}</g>`;
}
