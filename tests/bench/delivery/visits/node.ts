import type { Findings } from './findings';
import { Ledger } from './ledger';
import type { Subject } from './marks';

/** A CMS as its readers know it. */
export class Node {
  readonly ledger = new Ledger();

  /** @param onFirstSight called with each change that nobody could count on before it was seen here. */
  constructor(
    readonly url: string,
    readonly findings: Findings,
    private readonly onFirstSight: (subject: Subject, revision: number) => void,
  ) {}

  see(subject: Subject, revision: number): void {
    for (const each of this.ledger.raise(subject, revision)) this.onFirstSight(subject, each);
  }
}
