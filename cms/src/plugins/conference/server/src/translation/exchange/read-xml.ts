import { SaxesParser } from 'saxes';
import { FileFault } from './file-fault';

/** An element as it opens. */
export interface XmlTag {
  readonly uri: string;
  readonly local: string;
  /** By name, those of another namespace with it: `id`, `{urn:kurultai:translations}mark`. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** What somebody does with a document as it goes by. */
export interface XmlHandler {
  open(tag: XmlTag, line: number): void;
  close(tag: Pick<XmlTag, 'uri' | 'local'>): void;
  text(text: string): void;
}

/** Deeper than any tool nests. */
const MOST_DEPTH = 100;

/**
 * Reads XML piece by piece. A document type is refused, and with it every entity that a file could define: none is ever
 * looked up or grows.
 * @throws FileFault with the line.
 */
export class XmlReader {
  private readonly parser = new SaxesParser({ xmlns: true });
  private depth = 0;

  constructor(handler: XmlHandler) {
    const { parser } = this;
    parser.on('error', (error) => {
      throw new FileFault('xmlBroken', { reason: error.message.replace(/^(?:.*?:)?\d+:\d+: |\.$/g, '') }, parser.line);
    });
    parser.on('doctype', () => {
      throw new FileFault('xmlDoctype', {}, parser.line);
    });
    parser.on('opentag', ({ uri, local, attributes }) => {
      this.depth += 1;
      if (this.depth > MOST_DEPTH) throw new FileFault('xmlDeep', { most: MOST_DEPTH }, parser.line);
      const values = Object.values(attributes).map((one) => [
        one.uri ? `{${one.uri}}${one.local}` : one.local,
        one.value,
      ]);
      handler.open({ uri, local, attributes: Object.fromEntries(values) }, parser.line);
    });
    parser.on('closetag', ({ uri, local }) => {
      this.depth -= 1;
      handler.close({ uri, local });
    });
    parser.on('text', (text) => handler.text(text));
    parser.on('cdata', (text) => handler.text(text));
  }

  write(text: string): void {
    this.parser.write(text);
  }

  close(): void {
    this.parser.close();
  }
}
