import type { Content, Piece } from './content';
import { ContentBuilder } from './content-builder';
import type { XliffHandler } from './read-xliff';
import type { XmlTag } from './read-xml';
import type { FileHead, ReadFile, ReadUnit, UnitFault } from './unit';
import { OWN, XLIFF_2 } from './write-xliff21';

/** Reads XLIFF 2.0, 2.1 and 2.2 as it goes by. */
export class Xliff2Handler implements XliffHandler {
  private readonly units: ReadUnit[] = [];
  private head: Partial<FileHead> = {};
  private unit: Unit | undefined;
  private builder: ContentBuilder | undefined;
  private skipped = 0;

  get file(): ReadFile {
    return { ...this.head, units: this.units };
  }

  open(tag: XmlTag, line: number): void {
    const { uri, local, attributes } = tag;
    if (this.skipped > 0 || uri !== XLIFF_2 || SKIPPED.has(local)) {
      this.skipped += 1;
      return;
    }
    if (this.builder) openInline(this.builder, tag);
    else if (local === 'xliff') this.head = headOf(attributes);
    else if (local === 'unit') this.unit = new Unit(attributes, line);
    else if (local === 'segment' || local === 'ignorable') this.unit?.openPart(local, attributes);
    else if (this.unit && (local === 'source' || local === 'target')) {
      this.builder = new ContentBuilder();
      if (local === 'target') this.unit.line = line;
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
    else if (local === 'unit' && this.unit) {
      this.units.push(this.unit.read());
      this.unit = undefined;
    }
  }

  text(text: string): void {
    if (this.skipped === 0) this.builder?.text(text);
  }
}

const SKIPPED = new Set(['notes', 'originalData', 'skeleton']);

const headOf = ({ srcLang, trgLang }: XmlTag['attributes']): Partial<FileHead> => ({
  ...(srcLang !== undefined && { source: srcLang }),
  ...(trgLang !== undefined && { target: trgLang }),
});

/** A segment, or what is between two. */
interface Part {
  readonly isIgnorable: boolean;
  readonly state: string | undefined;
  source: Content;
  target: Content | undefined;
}

class Unit {
  private readonly parts: Part[] = [];
  private fault: UnitFault | undefined;

  constructor(
    private readonly attributes: XmlTag['attributes'],
    public line: number,
  ) {}

  openPart(local: string, { state }: XmlTag['attributes']): void {
    this.parts.push({ isIgnorable: local === 'ignorable', state, source: [], target: undefined });
  }

  take(which: 'source' | 'target', { content, fault }: ReturnType<ContentBuilder['finish']>): void {
    const part = this.parts.at(-1);
    if (part) part[which] = content;
    if (which === 'target') this.fault ??= fault;
  }

  read(): ReadUnit {
    const { line, parts, fault, attributes } = this;
    const segments = parts.filter(({ isIgnorable }) => !isIgnorable);
    // Half translated is not translated: a tool that cuts a unit into sentences may come back with some of them.
    const isWhole = segments.length > 0 && segments.every(({ target }) => target !== undefined);
    const all = (of: (part: Part) => Content): Piece[] => parts.flatMap(of);
    return {
      id: attributes.id ?? '',
      line,
      source: all(({ source }) => source),
      target: isWhole ? all(({ source, target }) => target ?? source) : undefined,
      isDone: isDone(segments),
      mark: attributes[`{${OWN}}mark`],
      fault,
    };
  }
}

/** `initial` says nothing that its own absence would not say (§4.3.1.30), but we wrote it ourselves. */
function isDone(segments: readonly Part[]): boolean | undefined {
  if (segments.every(({ state }) => state === undefined)) return undefined;
  return segments.every(({ state }) => state === 'translated' || state === 'reviewed' || state === 'final');
}

function openInline(builder: ContentBuilder, { local, attributes }: XmlTag): void {
  const { id = '' } = attributes;
  if (local === 'pc' || local === 'ph') builder.start(id, nameOf(attributes));
  else if (local === 'sc') builder.start(id, nameOf(attributes));
  else if (local === 'ec') builder.end(attributes.startRef ?? id);
  else if (local === 'cp') builder.text('');
  else if (local !== 'mrk' && local !== 'sm' && local !== 'em') builder.refuse('codeStrange', local);
}

const nameOf = ({ subType, type }: XmlTag['attributes']): string => (subType ?? type ?? '').replace(/^\w+:/, '');

function closeInline(builder: ContentBuilder, local: string): void {
  if (local === 'pc' || local === 'ph') builder.end();
}
