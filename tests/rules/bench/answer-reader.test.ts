import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerHead, AnswerReader } from '../../bench/load/answer-reader';

const written = ({ status, bytes }: AnswerHead): string =>
  `HTTP/1.1 ${status} Any\r\nDate: now\r\n${status === 304 ? '' : `Content-Length: ${bytes}\r\n`}\r\n${'x'.repeat(bytes)}`;

const answers = fc.array(
  fc.oneof(
    fc.record({ status: fc.constantFrom(200, 400, 503), bytes: fc.nat(200) }),
    fc.constant({ status: 304, bytes: 0 }),
  ),
);

describe('The reader of answers', () => {
  it('finds every answer, wherever what a connection receives is cut', () => {
    fc.assert(
      fc.property(answers, fc.infiniteStream(fc.integer({ min: 1, max: 60 })), (sent, lengths) => {
        const stream = Buffer.from(sent.map(written).join(''));
        const reader = new AnswerReader();
        const read: AnswerHead[] = [];
        let from = 0;
        for (const length of lengths) {
          if (from >= stream.length) break;
          const chunk = stream.subarray(from, from + length);
          reader.read(chunk, chunk.length, (answer) => read.push(answer));
          from += length;
        }
        expect(read).toEqual(sent);
      }),
    );
  });

  it('refuses an answer that does not say how long it is', () => {
    const endless = Buffer.from('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
    expect(() => new AnswerReader().read(endless, endless.length, () => {})).toThrow('how long');
  });
});
