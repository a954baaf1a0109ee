/** How often a table has changed, as a database driver gives it: a number, or a number as text. */
export interface Counter {
  readonly name: unknown;
  readonly revision: unknown;
}

/**
 * Turns counters into numbers that mean the same for as long as this process lives: where counting has begun anew, or is
 * done by another, nobody knows what was missed, so all of them go up.
 */
export class Reckoning {
  private beginning: number | undefined;
  private offset = 0;
  private highest = 0;

  /** @param counters by table; the one with an empty name tells one beginning of counting from another. */
  numbers(counters: readonly Counter[]): ReadonlyMap<string, number> {
    const found = new Map(counters.map(({ name, revision }) => [String(name), Number(revision)]));
    const beginning = found.get('');
    found.delete('');
    if (beginning !== this.beginning) this.offset = this.highest + 1;
    this.beginning = beginning;
    const numbers = new Map([...found].map(([table, revision]) => [table, revision + this.offset]));
    this.highest = Math.max(this.highest, ...numbers.values());
    return numbers;
  }

  /** The next counters have a new beginning, whatever they say. */
  forget(): void {
    this.beginning = undefined;
  }
}
