import { LRUCache } from 'lru-cache';
import type { Snapshot } from '../revisions/revisions';
import type { ContentCoding } from './content-coding';
import type { ReadyAnswer } from './ready-answer';

/** Answers to visitors, as many as fit into the memory that they are given; those that nobody asks for go first. */
export class KeptAnswers {
  private readonly answers: LRUCache<string, ReadyAnswer>;

  constructor(maxBytes: number) {
    this.answers = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ size }, key) => size + key.length,
    });
  }

  /** What is kept under a key, unless something that it is made of has changed. */
  get(key: string, now: Snapshot): ReadyAnswer | undefined {
    const answer = this.answers.get(key);
    return answer?.isCurrent(now) ? answer : undefined;
  }

  keep(key: string, answer: ReadyAnswer): void {
    this.answers.set(key, answer);
  }

  /** Has the coding made that a client would rather have had, for those who come after it. */
  prepare(key: string, answer: ReadyAnswer, coding: ContentCoding): void {
    answer.compress(coding).then(
      (hasGrown) => {
        if (!hasGrown || this.answers.peek(key) !== answer) return;
        // Its size is taken when it is put in.
        this.answers.delete(key);
        this.answers.set(key, answer);
      },
      // Out of memory, at most: who asks gets the bytes as they are.
      () => undefined,
    );
  }

  /** Bytes that all of them take. */
  get size(): number {
    return this.answers.calculatedSize;
  }
}
