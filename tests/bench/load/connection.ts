import { connect, type Socket } from 'node:net';
import { type AnswerHead, AnswerReader } from './answer-reader';

/** How long an answer may take, in milliseconds. */
const PATIENCE = 600_000;

/** What comes in is looked at before the next comes in, on whichever connection: all share one buffer. */
const buffer = Buffer.allocUnsafeSlow(256 * 1024);

/** A keep-alive connection, which has at most one question open. */
export class Connection {
  private readonly reader = new AnswerReader();
  private readonly socket: Socket;
  private answered: (answer: AnswerHead) => void = () => {};
  private failed: (reason: Error) => void = () => {};

  constructor({ hostname, port }: URL) {
    const callback = (length: number) => this.receive(length);
    this.socket = connect({ host: hostname, port: Number(port), noDelay: true, onread: { buffer, callback } });
    this.socket.setTimeout(PATIENCE, () => this.socket.destroy());
    this.socket.on('error', (error) => this.failed(error));
    this.socket.on('close', () => this.failed(new Error('The server ended the connection.')));
  }

  /** @throws Error when it cannot be opened. */
  opened(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.failed = reject;
      this.socket.once('connect', resolve);
    });
  }

  /** @throws Error when the connection ends before the answer has come, and at once when it has ended already. */
  ask(question: Buffer): Promise<AnswerHead> {
    return new Promise((resolve, reject) => {
      if (this.socket.destroyed) return reject(new Error('The server ended the connection.'));
      this.answered = resolve;
      this.failed = reject;
      this.socket.write(question);
    });
  }

  end(): void {
    this.socket.destroy();
  }

  private receive(length: number): boolean {
    try {
      this.reader.read(buffer, length, this.answered);
    } catch (error) {
      this.socket.destroy(error instanceof Error ? error : undefined);
    }
    return true;
  }
}
