import type { Content } from './content';
import { ContentBuilder } from './content-builder';
import { FileFault } from './file-fault';
import type { XliffHandler } from './read-xliff';
import type { XmlTag } from './read-xml';
import type { FileHead, ReadFile, ReadUnit, UnitFault } from './unit';
import { XLIFF_12 } from './write-xliff12';

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

/** Reads XLIFF 1.2 as it goes by. */
export class Xliff12Handler implements XliffHandler {
  private readonly units: ReadUnit[] = [];
  private head: Partial<FileHead> = {};
  private unit: Unit | undefined;
  private builder: ContentBuilder | undefined;
  /** Elements that are looked past, with all that is in them: a suggestion, a former version. */
  private skipped = 0;

  get file(): ReadFile {
    return { ...this.head, units: this.units };
  }

  open(tag: XmlTag, line: number): void {
    if (this.skipped > 0 || tag.uri !== XLIFF_12 || SKIPPED.has(tag.local)) {
      this.skipped += 1;
      return;
    }
    const { local, attributes } = tag;
    if (this.builder) openInline(this.builder, tag);
    else if (local === 'file') this.head = headOf(this.head, attributes, line);
    else if (local === 'trans-unit') this.unit = new Unit(attributes, line);
    else if (this.unit && (local === 'source' || local === 'target')) {
      this.builder = new ContentBuilder();
      if (local === 'target') this.unit.openTarget(attributes, line);
    }
  }

  close({ local }: Pick<XmlTag, 'local'>): void {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    if (this.builder && this.unit && (local === 'source' || local === 'target')) {
      this.unit.take(local, this.builder.finish());
      this.builder = undefined;
    } else if (this.builder) closeInline(this.builder, local);
    else if (local === 'trans-unit' && this.unit) {
      this.units.push(this.unit.read());
      this.unit = undefined;
    }
  }

  text(text: string): void {
    if (this.skipped === 0) this.builder?.text(text);
  }
}

const SKIPPED = new Set(['alt-trans', 'seg-source', 'bin-unit', 'header', 'note']);

function headOf(known: Partial<FileHead>, attributes: XmlTag['attributes'], line: number): Partial<FileHead> {
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

class Unit {
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

  openTarget({ state }: XmlTag['attributes'], line: number): void {
    this.state = state;
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

function openInline(builder: ContentBuilder, { local, attributes }: XmlTag): void {
  const id = attributes.id ?? '';
  if (local === 'g') builder.start(id, attributes.ctype);
  else if (local === 'x') builder.start(id, attributes.ctype);
  else if (local !== 'mrk') builder.refuse('codeStrange', local);
}

function closeInline(builder: ContentBuilder, local: string): void {
  if (local === 'g' || local === 'x') builder.end();
}
