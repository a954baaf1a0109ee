import { FileFault } from './file-fault';
import { xliff2 } from './read-xliff2';
import { xliff12 } from './read-xliff12';
import { type XmlHandler, XmlReader, type XmlTag } from './read-xml';
import type { ReadFile } from './unit';
import { XLIFF_12 } from './write-xliff12';
import { XLIFF_2 } from './write-xliff21';
import { XliffUnits, type XliffVersion } from './xliff-units';

/** Reads XLIFF 1.2 and 2.x, whichever it is. */
export class XliffReader implements XmlHandler {
  private readonly xml = new XmlReader(this);
  private units: XliffUnits | undefined;

  write(text: string): void {
    this.xml.write(text);
  }

  finish(): ReadFile {
    this.xml.close();
    return this.units?.file ?? { units: [] };
  }

  open(tag: XmlTag, line: number): void {
    this.units ??= new XliffUnits(versionOf(tag, line));
    this.units.open(tag, line);
  }

  close(tag: Pick<XmlTag, 'uri' | 'local'>): void {
    this.units?.close(tag);
  }

  text(text: string): void {
    this.units?.text(text);
  }
}

function versionOf({ uri, local, attributes }: XmlTag, line: number): XliffVersion {
  const version = attributes.version ?? '';
  if (local === 'xliff' && uri === XLIFF_12 && version === '1.2') return xliff12;
  if (local === 'xliff' && uri === XLIFF_2 && /^2\.[012]$/.test(version)) return xliff2;
  const found = local === 'xliff' ? `xliff ${version}`.trim() : local;
  throw new FileFault('xliffUnknown', { found }, line);
}
