/** The status and the length of an answer's body; the body itself is not kept. */
export interface AnswerHead {
  readonly status: number;
  readonly bytes: number;
}

/** An answer whose end cannot be found: this client reads Content-Length and nothing else. */
export class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer';
}

const END_OF_HEAD = '\r\n\r\n';

/**
 * Finds where HTTP/1.1 answers end in what a connection receives, by Content-Length (RFC 9112 §6), and looks at nothing
 * else: a client that does more is slower than the servers it measures.
 */
export class AnswerReader {
  private head = '';
  private current: AnswerHead | undefined;
  private missing = 0;

  /** @throws UnreadableAnswer when one does not say how long it is. */
  read(chunk: Buffer, length: number, onAnswer: (answer: AnswerHead) => void): void {
    let from = 0;
    while (from < length) {
      if (!this.current) from = this.readHead(chunk, from, length);
      if (!this.current) return;
      const taken = Math.min(this.missing, length - from);
      this.missing -= taken;
      from += taken;
      if (this.missing > 0) return;
      const answer = this.current;
      this.current = undefined;
      onAnswer(answer);
    }
  }

  /** Where the body starts, once the head is whole. */
  private readHead(chunk: Buffer, from: number, length: number): number {
    const known = this.head.length;
    this.head += chunk.toString('latin1', from, length);
    const end = this.head.indexOf(END_OF_HEAD, Math.max(0, known - END_OF_HEAD.length));
    if (end === -1) return length;
    this.current = parse(this.head.slice(0, end));
    this.missing = this.current.bytes;
    this.head = '';
    return from + end + END_OF_HEAD.length - known;
  }
}

function parse(head: string): AnswerHead {
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]);
  if (status === 304 || status === 204) return { status, bytes: 0 };
  const bytes = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1]);
  if (Number.isNaN(status) || Number.isNaN(bytes))
    throw new UnreadableAnswer(`An answer does not say how long it is:\n${head}`);
  return { status, bytes };
}
