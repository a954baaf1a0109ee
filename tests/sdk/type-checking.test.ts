import { expect, onTestFinished, test } from 'vitest';
import { Consumer, wholeSurface } from '../helpers/type-checking';

async function consumer(code: string): Promise<Consumer> {
  const made = await Consumer.of(code);
  onTestFinished(() => made.remove());
  return made;
}

/** What does not vary with the machine. What it takes in seconds is measured by `pnpm bench`. */
test.each([
  ['declarations unchecked', true, { types: 2_000, instantiations: 1_000 }],
  // Of TanStack Query's own declarations: 2,600 types and 3,400 instantiations.
  ['declarations checked, too', false, { types: 7_000, instantiations: 6_000 }],
])(
  'who uses the whole SDK makes TypeScript do little more than with an empty program: %s',
  async (what, skip, most) => {
    const before = await (await consumer('export {};\n')).check(skip);
    const after = await (await consumer(await wholeSurface())).check(skip);
    const [types, instantiations] = [after.types - before.types, after.instantiations - before.instantiations];
    console.log(
      `${what}: ${types} types and ${instantiations} instantiations more, ${after.files - before.files} files`,
    );
    expect(types).toBeGreaterThan(100);
    expect(types).toBeLessThanOrEqual(most.types);
    expect(instantiations).toBeLessThanOrEqual(most.instantiations);
  },
);

test('a program with faults is no measure', async () => {
  const wrong = await consumer("import { noSuchThing } from '@kurultai/sdk';\nvoid noSuchThing;\n");
  await expect(wrong.check(true)).rejects.toThrow('noSuchThing');
});
