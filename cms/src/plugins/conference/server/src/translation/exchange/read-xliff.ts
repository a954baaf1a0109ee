import { FileFault } from './file-fault';
import { Xliff2Handler } from './read-xliff2';
import { Xliff12Handler } from './read-xliff12';
import { type XmlHandler, XmlReader, type XmlTag } from './read-xml';
import type { ReadFile } from './unit';
import { XLIFF_12 } from './write-xliff12';
import { XLIFF_2 } from './write-xliff21';

/** A handler of one version, with what it has read. */
export interface XliffHandler extends XmlHandler {
  readonly file: ReadFile;
}

/** Reads XLIFF 1.2 and 2.x, whichever it is. */
export class XliffReader implements XmlHandler {
  private readonly xml = new XmlReader(this);
  private handler: XliffHandler | undefined;

  write(text: string): void {
    this.xml.write(text);
  }

  finish(): ReadFile {
    this.xml.close();
    return this.handler?.file ?? { units: [] };
  }

  open(tag: XmlTag, line: number): void {
    this.handler ??= handlerOf(tag, line);
    this.handler.open(tag, line);
  }

  close(tag: Pick<XmlTag, 'uri' | 'local'>, line: number): void {
    this.handler?.close(tag, line);
  }

  text(text: string): void {
    this.handler?.text(text);
  }
}

function handlerOf({ uri, local, attributes }: XmlTag, line: number): XliffHandler {
  const version = attributes.version ?? '';
  if (local === 'xliff' && uri === XLIFF_12 && version === '1.2') return new Xliff12Handler();
  if (local === 'xliff' && uri === XLIFF_2 && /^2\.[012]$/.test(version)) return new Xliff2Handler();
  const found = local === 'xliff' ? `xliff ${version}`.trim() : local;
  throw new FileFault('xliffUnknown', { found }, line);
}
