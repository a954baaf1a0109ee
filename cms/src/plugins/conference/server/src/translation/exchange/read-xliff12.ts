import type { Content } from './content';
import type { ContentBuilder } from './content-builder';
import { FileFault } from './file-fault';
import type { XmlTag } from './read-xml';
import type { FileHead, ReadUnit, UnitFault } from './unit';
import { XLIFF_12 } from './write-xliff12';
import type { XliffUnit, XliffVersion } from './xliff-units';

/** Whether words in a state are as they should be (§2.3, state); what is left out is neither. */
const DONE: Readonly<Record<string, boolean>> = {
  final: true,
  'signed-off': true,
  translated: true,
  new: false,
  'needs-adaptation': false,
  'needs-l10n': false,
  'needs-review-adaptation': false,
  'needs-review-l10n': false,
  'needs-review-translation': false,
  'needs-translation': false,
};

/** XLIFF 1.2. */
export const xliff12: XliffVersion = {
  uri: XLIFF_12,
  skipped: new Set(['alt-trans', 'seg-source', 'bin-unit', 'header', 'note']),
  head: 'file',
  readHead,
  unit: 'trans-unit',
  startUnit: (attributes, line) => new Unit(attributes, line),
  openInline(builder, { local, attributes }) {
    if (isCode(local)) builder.start(attributes.id ?? '', attributes.ctype);
    else if (local !== 'mrk') builder.refuse('codeStrange', local);
  },
  closeInline(builder, local) {
    if (isCode(local)) builder.end();
  },
};

const isCode = (local: string) => local === 'g' || local === 'x';

function readHead(known: Partial<FileHead>, attributes: XmlTag['attributes'], line: number): Partial<FileHead> {
  const source = attributes['source-language'] ?? known.source;
  const target = attributes['target-language'] ?? known.target;
  if (known.source !== undefined && known.source !== source) {
    throw new FileFault('languagesMixed', { one: known.source, other: String(source) }, line);
  }
  if (known.target !== undefined && known.target !== target) {
    throw new FileFault('languagesMixed', { one: known.target, other: String(target) }, line);
  }
  return { ...(source !== undefined && { source }), ...(target !== undefined && { target }) };
}

class Unit implements XliffUnit {
  private line: number;
  private source: Content | undefined;
  private target: Content | undefined;
  private fault: UnitFault | undefined;
  private state: string | undefined;

  constructor(
    private readonly attributes: XmlTag['attributes'],
    line: number,
  ) {
    this.line = line;
  }

  open({ local, attributes }: XmlTag, line: number): void {
    if (local !== 'target') return;
    this.state = attributes.state;
    this.line = line;
  }

  take(which: 'source' | 'target', { content, fault }: ReturnType<ContentBuilder['finish']>): void {
    this[which] = content;
    if (which === 'target') this.fault = fault;
  }

  read(): ReadUnit {
    const { line, source, target, fault, state, attributes } = this;
    const said = state === undefined ? undefined : DONE[state];
    const isDone = said ?? (attributes.approved === 'yes' ? true : undefined);
    return { id: attributes.id ?? '', line, source, target, isDone, mark: attributes.extradata, fault };
  }
}
