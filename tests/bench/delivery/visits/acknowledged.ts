import type { Subject } from './marks';

/** When each change was acknowledged, and how long after that it was seen elsewhere. */
export class Acknowledged {
  private readonly times = new Map<string, number>();
  readonly delays: number[] = [];

  add(subject: Subject, revision: number): void {
    this.times.set(`${subject} ${revision}`, performance.now());
  }

  /** What is seen before its writer heard of it has not been waited for. */
  seen(subject: Subject, revision: number): void {
    const now = performance.now();
    this.delays.push(now - (this.times.get(`${subject} ${revision}`) ?? now));
  }
}
