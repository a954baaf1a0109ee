import { type Subject, subjects } from './marks';

/**
 * What readers of a node may count on: an answer to a question asked from now on may show no older revision than the node
 * has acknowledged to the writer, or shown to anyone.
 */
export class Ledger {
  private readonly least = new Map<Subject, number>();

  leastOf(subject: Subject): number {
    return this.least.get(subject) ?? 0;
  }

  /** The revisions that nobody could count on before. */
  raise(subject: Subject, revision: number): number[] {
    const known = this.leastOf(subject);
    if (revision <= known) return [];
    this.least.set(subject, revision);
    return Array.from({ length: revision - known }, (_, index) => known + index + 1);
  }

  /** How many revisions this one is behind another. */
  behind(other: Ledger): number {
    return subjects.reduce((sum, each) => sum + Math.max(0, other.leastOf(each) - this.leastOf(each)), 0);
  }
}
