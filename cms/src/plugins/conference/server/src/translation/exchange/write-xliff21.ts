import type { Code, Content } from './content';
import { type DocumentUnits, type FileHead, type Unit, type UnitState, writeDottedId, writeUnitId } from './unit';
import { attributes, escapeText } from './xml-text';

/** Namespace of XLIFF 2.0 and 2.1 (https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html). */
export const XLIFF_2 = 'urn:oasis:names:tc:xliff:document:2.0';
/** Of our own attribute, which tools have to carry along (§1.3.3, extensibility). */
export const OWN = 'urn:kurultai:translations';

/** Whatever somebody still has to look at is `initial` (§4.3.1.30), with our own word for why (§4.3.1.31). */
const STATES: Readonly<Record<UnitState, { readonly state: string; readonly subState?: string }>> = {
  missing: { state: 'initial' },
  begun: { state: 'initial', subState: 'kurultai:begun' },
  outdated: { state: 'initial', subState: 'kurultai:outdated' },
  machine: { state: 'initial', subState: 'kurultai:machine' },
  finished: { state: 'final' },
};

/** Names that the standard has for what a code is (§4.3.1.38, §4.3.1.39). */
const TYPES: Readonly<Record<string, { readonly type: string; readonly subType?: string }>> = {
  bold: { type: 'fmt', subType: 'xlf:b' },
  italic: { type: 'fmt', subType: 'xlf:i' },
  underline: { type: 'fmt', subType: 'xlf:u' },
  break: { type: 'fmt', subType: 'xlf:lb' },
  link: { type: 'link' },
  image: { type: 'image' },
};

/** An XLIFF 2.1 file, piece by piece: a `<file>` for each type, a `<group>` for each document. */
export async function* writeXliff21(head: FileHead, documents: AsyncIterable<DocumentUnits>): AsyncGenerator<string> {
  const about = { version: '2.1', xmlns: XLIFF_2, srcLang: head.source, trgLang: head.target };
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${attributes(about)}>\n`;
  let open: string | undefined;
  for await (const document of documents) {
    if (document.type !== open) {
      if (open !== undefined) yield END_OF_FILE;
      open = document.type;
      yield startOfFile(open);
    }
    yield groupOf(document);
  }
  // A file must hold something (§4.2.2.2): a group may be empty.
  yield open === undefined
    ? `${startOfFile('nothing')}    <group id="nothing"/>\n${END_OF_FILE}</xliff>\n`
    : `${END_OF_FILE}</xliff>\n`;
}

const END_OF_FILE = '  </file>\n';

const startOfFile = (type: string): string => `  <file${attributes({ id: type, original: type })}>\n`;

function groupOf({ type, documentId, units }: DocumentUnits): string {
  const about = attributes({ id: `${type}.${documentId}` });
  return `    <group${about}>\n${units.map(unitOf).join('')}    </group>\n`;
}

function unitOf(unit: Unit): string {
  const about = attributes({
    id: writeDottedId(unit),
    name: writeUnitId(unit),
    canResegment: 'no',
    'xml:space': 'preserve',
    // Declared here, for tools that write units one by one.
    'xmlns:kurultai': OWN,
    'kurultai:mark': unit.mark,
  });
  const state = unit.target ? STATES[unit.state] : STATES.missing;
  const translated = unit.target && `          <target>${inline(unit.target)}</target>\n`;
  const notes = unit.notes.map((note) => `          <note category="context">${escapeText(note)}</note>\n`).join('');
  return `      <unit${about}>
${notes && `        <notes>\n${notes}        </notes>\n`}        <segment${attributes(state)}>
          <source>${inline(unit.source)}</source>
${translated ?? ''}        </segment>
      </unit>
`;
}

function inline(content: Content): string {
  return content.map((piece) => (typeof piece === 'string' ? escapeText(piece) : codeOf(piece))).join('');
}

function codeOf({ id, kind, content }: Code): string {
  const named = TYPES[kind] ?? { type: 'other', subType: `kurultai:${kind}` };
  const about = attributes({ id, canCopy: 'no', canDelete: 'no', ...named });
  return content === null ? `<ph${about}/>` : `<pc${about}>${inline(content)}</pc>`;
}
