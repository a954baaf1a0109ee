import fc, { type GeneratorValue } from 'fast-check';

/** Random choices of one run of a property, that fast-check can repeat and make smaller. */
export class Choose {
  constructor(private readonly draw: GeneratorValue) {}

  /** From 0 to `most`. */
  upTo(most: number): number {
    return this.draw(fc.nat, { max: most });
  }

  one<Item>(items: readonly Item[]): Item {
    const item = items[this.upTo(items.length - 1)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  }

  some<Item>(items: readonly Item[], most: number): Item[] {
    if (items.length === 0) return [];
    return [...new Set(Array.from({ length: 1 + this.upTo(most - 1) }, () => this.one(items)))];
  }

  /** True once in `times`. */
  rarely(times: number): boolean {
    return this.upTo(times - 1) === times - 1;
  }
}
