import type ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { faultsOf, filesOf } from '../helpers/recipe';
import { folderWithTypesOf } from './framework-types';
import { removeTemporaryFolders } from './package';

afterAll(removeTemporaryFolders);

/** What `svelte-kit sync` writes of the routes and the environment of the recipe. */
const writtenBySvelteKit = {
  'src/routes/[locale]/$types.d.ts': `
    import type { Found, Locale, Programme } from '@kurultai/sdk/fetch';
    import type { Load } from '@sveltejs/kit';
    export type PageLoad = Load<{ locale: string }>;
    export interface PageProps { data: { programme: Found<Programme>; locale: Locale } }`,
  'src/routes/[locale]/preview/[slug]/$types.d.ts': `
    import type { ServerLoad } from '@sveltejs/kit';
    export type PageServerLoad = ServerLoad<{ locale: string; slug: string }>;`,
  'env.d.ts': `
    declare module '$env/dynamic/public' { export const env: Readonly<Record<string, string | undefined>>; }
    declare module '$env/dynamic/private' { export const env: Readonly<Record<string, string | undefined>>; }`,
};

interface Recipe {
  readonly recipe: string;
  /** Whose types it needs, apart from those that the project has. */
  readonly packages: readonly string[];
  readonly options: ts.CompilerOptions;
  readonly given?: Readonly<Record<string, string>>;
  /** A change that the types of the framework, or of the SDK, refuse. */
  readonly wrong: readonly [string, string];
  readonly fault: RegExp;
}

describe.each<Recipe>([
  {
    recipe: 'next.md',
    packages: ['next@16.4.6'],
    options: { types: ['node', 'react'] },
    wrong: ['description: summary', 'description: 2024'],
    fault: /^app\/\[locale\]\/page\.tsx: Type 'number' is not assignable to type 'string'/,
  },
  {
    recipe: 'nuxt.md',
    packages: [
      ...['nuxt@4.4.5', '@nuxt/schema@4.4.5', '@nuxt/nitro-server@4.4.5', 'nitropack@2.13.6'],
      ...['c12@3.3.4', 'vue-router@5.5.1'],
    ],
    given: { '.nuxt/nuxt.d.ts': "import '@nuxt/nitro-server';" },
    options: {},
    wrong: ['timeZone, days }', 'timeZone, dates: days }'],
    fault: /^app\/pages\/\[locale\]\/index\.vue\.ts: Property 'dates' does not exist/,
  },
  {
    recipe: 'sveltekit.md',
    packages: ['@sveltejs/kit@2.70.4'],
    given: writtenBySvelteKit,
    options: { types: ['svelte'], paths: { '$lib/*': ['./src/lib/*'] } },
    wrong: ['conferenceIn(params.locale', 'conferenceIn(params.language'],
    fault: /^src\/routes\/\[locale\]\/\+page\.ts: Property 'language' does not exist/,
  },
  {
    recipe: 'angular.md',
    packages: [],
    options: { experimentalDecorators: true },
    wrong: ['programme.value()?.timeZone', 'programme.value()?.clock'],
    fault: /^src\/app\/programme\.component\.ts: Property 'clock' does not exist/,
  },
])('the recipe $recipe', ({ recipe, packages, given, options, wrong: [right, wrong], fault }) => {
  test('fits the types of its framework, which would tell where it did not', async () => {
    const folder = await folderWithTypesOf(...packages);
    const files = await filesOf(recipe);
    expect(faultsOf(files, folder, options, given)).toEqual([]);
    const spoilt = new Map([...files].map(([name, text]) => [name, text.replace(right, wrong)]));
    expect(faultsOf(spoilt, folder, options, given)).toContainEqual(expect.stringMatching(fault));
  });
});
