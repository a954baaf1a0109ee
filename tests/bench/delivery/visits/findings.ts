const EXAMPLES = 5;

/** What readers and writers met, counted, with the first few of each kind spelt out. */
export class Findings {
  reads = 0;
  unchanged = 0;
  errors = 0;
  stale = 0;
  leaks = 0;
  dropped = 0;
  readonly examples: string[] = [];

  count(kind: 'errors' | 'stale' | 'leaks' | 'dropped', example: string): void {
    this[kind] += 1;
    if (this[kind] <= EXAMPLES) this.examples.push(`${kind}: ${example}`);
  }
}
