import type { Content, Piece } from './content';
import type { ContentBuilder } from './content-builder';
import type { XmlTag } from './read-xml';
import type { ReadUnit, UnitFault } from './unit';
import { OWN, XLIFF_2 } from './write-xliff21';
import type { XliffUnit, XliffVersion } from './xliff-units';

/** XLIFF 2.0, 2.1 and 2.2. */
export const xliff2: XliffVersion = {
  uri: XLIFF_2,
  skipped: new Set(['notes', 'originalData', 'skeleton']),
  head: 'xliff',
  readHead: (_known, { srcLang, trgLang }) => ({
    ...(srcLang !== undefined && { source: srcLang }),
    ...(trgLang !== undefined && { target: trgLang }),
  }),
  unit: 'unit',
  startUnit: (attributes, line) => new Unit(attributes, line),
  openInline(builder, { local, attributes }) {
    const { id = '' } = attributes;
    if (isCode(local) || local === 'sc') builder.start(id, nameOf(attributes));
    else if (local === 'ec') builder.end(attributes.startRef ?? id);
    else if (!['cp', 'mrk', 'sm', 'em'].includes(local)) builder.refuse('codeStrange', local);
  },
  closeInline(builder, local) {
    if (isCode(local)) builder.end();
  },
};

const isCode = (local: string) => local === 'pc' || local === 'ph';

const nameOf = ({ subType, type }: XmlTag['attributes']): string => (subType ?? type ?? '').replace(/^\w+:/, '');

/** A segment, or what is between two. */
interface Part {
  readonly isIgnorable: boolean;
  readonly state: string | undefined;
  source: Content;
  target: Content | undefined;
}

class Unit implements XliffUnit {
  private readonly parts: Part[] = [];
  private fault: UnitFault | undefined;

  constructor(
    private readonly attributes: XmlTag['attributes'],
    private line: number,
  ) {}

  open({ local, attributes }: XmlTag, line: number): void {
    if (local === 'target') this.line = line;
    if (local !== 'segment' && local !== 'ignorable') return;
    this.parts.push({ isIgnorable: local === 'ignorable', state: attributes.state, source: [], target: undefined });
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
