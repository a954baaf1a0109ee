import { afterAll, beforeAll, expect, test } from 'vitest';
import { askThrice } from '../../../helpers/ask-thrice';
import { type Booted, bootStrapi } from '../../../helpers/strapi';

type Resolve = (...args: unknown[]) => unknown;

/** A project that wraps every resolver of the schema. */
let cms: Booted;
let resolved = 0;

beforeAll(async () => {
  cms = await bootStrapi({ SEED: 'balkhash' }, undefined, (strapi) => {
    const counting = {
      name: 'counting',
      onCreateFieldResolver: () => (root: unknown, args: unknown, context: unknown, info: unknown, next: Resolve) => {
        resolved += 1;
        return next(root, args, context, info);
      },
    };
    strapi
      .plugin('graphql')
      .service('extension')
      .use(({ nexus }: { nexus: { plugin(config: object): unknown } }) => ({ plugins: [nexus.plugin(counting)] }));
  });
});
afterAll(() => cms.stop());

test('every resolver is asked each time', async () => {
  for (let time = 0; time < 3; time += 1) {
    const before = resolved;
    for (const body of await askThrice(cms, '{ conferenceDays(locale: "kk") { title } }')) {
      expect(body).not.toHaveProperty('errors');
    }
    expect(resolved - before).toBeGreaterThan(9);
  }
});
