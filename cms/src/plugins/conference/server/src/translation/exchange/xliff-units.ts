import { ContentBuilder } from './content-builder';
import type { XmlHandler, XmlTag } from './read-xml';
import type { FileHead, ReadFile, ReadUnit } from './unit';

type Attributes = XmlTag['attributes'];

/** What one version of XLIFF calls things, and what it says of them. */
export interface XliffVersion {
  /** Its namespace. */
  readonly uri: string;
  /** Elements that are looked past, with all that is in them: a suggestion, a former version. */
  readonly skipped: ReadonlySet<string>;
  /** The element that tells the languages. */
  readonly head: string;
  /** @throws FileFault where it tells others than are known. */
  readHead(known: Partial<FileHead>, attributes: Attributes, line: number): Partial<FileHead>;
  /** The element of a unit. */
  readonly unit: string;
  startUnit(attributes: Attributes, line: number): XliffUnit;
  /** An element among words. */
  openInline(builder: ContentBuilder, tag: XmlTag): void;
  closeInline(builder: ContentBuilder, local: string): void;
}

/** A unit as it goes by. */
export interface XliffUnit {
  /** An element of the unit opens, that of words among others. */
  open(tag: XmlTag, line: number): void;
  take(which: 'source' | 'target', words: ReturnType<ContentBuilder['finish']>): void;
  read(): ReadUnit;
}

/** Reads the units of a file of one version. */
export class XliffUnits implements XmlHandler {
  private readonly units: ReadUnit[] = [];
  private head: Partial<FileHead> = {};
  private unit: XliffUnit | undefined;
  private builder: ContentBuilder | undefined;
  /** How deep in something that is looked past. */
  private skipped = 0;

  constructor(private readonly version: XliffVersion) {}

  get file(): ReadFile {
    return { ...this.head, units: this.units };
  }

  open(tag: XmlTag, line: number): void {
    const { version } = this;
    const { uri, local, attributes } = tag;
    if (this.skipped > 0 || uri !== version.uri || version.skipped.has(local)) {
      this.skipped += 1;
      return;
    }
    if (this.builder) version.openInline(this.builder, tag);
    else if (local === version.head) this.head = version.readHead(this.head, attributes, line);
    else if (local === version.unit) this.unit = version.startUnit(attributes, line);
    else if (this.unit) {
      this.unit.open(tag, line);
      if (isWords(local)) this.builder = new ContentBuilder();
    }
  }

  close({ local }: Pick<XmlTag, 'local'>): void {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    if (this.builder && this.unit && isWords(local)) {
      this.unit.take(local, this.builder.finish());
      this.builder = undefined;
    } else if (this.builder) this.version.closeInline(this.builder, local);
    else if (local === this.version.unit && this.unit) {
      this.units.push(this.unit.read());
      this.unit = undefined;
    }
  }

  text(text: string): void {
    if (this.skipped === 0) this.builder?.text(text);
  }
}

const isWords = (local: string): local is 'source' | 'target' => local === 'source' || local === 'target';
