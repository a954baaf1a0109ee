import { stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectDir } from '../helpers/cms';
import {
  filesIn,
  filesWithPathsOfThisMachine,
  lint,
  type Packed,
  pack,
  removeTemporaryFolders,
  wrongTypes,
} from './package';

/** Of 1,000 bytes, as npm counts. */
const kB = 1_000;

/** What the package has for other programs than JavaScript's. */
const data = ['./package.json', './schema.graphql'];

/** It runs in Node, which loads it by require(), too; TypeScript's `node16` does not know of that (ADR 14). */
const esmOnly = './codegen';

let sdk: Packed;
beforeAll(async () => {
  sdk = await pack('sdk');
});
afterAll(removeTemporaryFolders);

describe('the packed SDK', () => {
  test('holds what was built from its sources, operations, the schema, docs and license, and nothing else', async () => {
    const sources = await filesIn(path.join(projectDir, 'sdk/src'));
    const built = sources.flatMap((source) => [source.replace(/ts$/, 'js'), source.replace(/ts$/, 'd.ts')]);
    const docs = await filesIn(path.join(projectDir, 'sdk/docs'));
    const operations = await filesIn(path.join(projectDir, 'sdk/operations'));
    expect([...sdk.files.keys()].sort()).toEqual(
      [
        ...built.map((file) => `dist/${file}`),
        ...built.filter((file) => !file.startsWith('codegen/')).map((file) => `dist/cjs/${file}`),
        ...docs.map((file) => `docs/${file}`),
        ...operations.map((file) => `operations/${file}`),
        ...['dist/cjs/package.json', 'LICENSE', 'README.md', 'package.json', 'schema.graphql'],
      ].sort(),
    );
  });

  test('is small to download, and to keep', async () => {
    const { size } = await stat(sdk.tarball);
    const unpacked = [...sdk.files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    console.log(`@kurultai/sdk: ${Math.round(size / kB)} kB packed, ${Math.round(unpacked / kB)} kB unpacked`);
    expect(size).toBeLessThan(250 * kB);
    expect(unpacked).toBeLessThan(1_500 * kB);
  });

  test('tells nothing of the machine it was packed on', () => {
    expect(filesWithPathsOfThisMachine(sdk)).toEqual([]);
  });

  test('points to no source map, and to no source, that it does not bring', () => {
    expect([...sdk.files].filter(([, text]) => /^\/\/# source\w+=/m.test(text)).map(([file]) => file)).toEqual([]);
    const scripts = [...sdk.files].filter(([file]) => /^dist\/.*\.(js|d\.ts)$/.test(file));
    const missing = scripts.flatMap(([file, text]) =>
      [...text.matchAll(/(?:from|import\(|require\() ?['"](\.[^'"]+)['"]/g)]
        .map(([, target = '']) => path.posix.join(path.posix.dirname(file), target))
        .filter((target) => !sdk.files.has(target)),
    );
    expect(missing).toEqual([]);
  });

  test('leads from its README and docs to files that it brings', () => {
    const broken = [...sdk.files]
      .filter(([file]) => file.endsWith('.md'))
      .flatMap(([file, text]) => linksOf(text).map((link) => path.posix.join(path.posix.dirname(file), link)))
      .filter((target) => !sdk.files.has(target));
    expect(broken).toEqual([]);
    expect(linksOf(sdk.files.get('README.md') ?? '')).toContain('docs/time.md');
  });

  test('has nothing that publint would change', async () => {
    expect(await lint(sdk)).toEqual([]);
  });

  test('has types that are right however they are resolved: by import, by require(), by bundlers, by older compilers', async () => {
    const found = await wrongTypes(sdk, data);
    const known = { kind: 'CJSResolvesToESM', entrypoint: esmOnly, resolutionKind: 'node16-cjs' };
    expect(found).toEqual([JSON.stringify(known)]);
  });

  test('gives one copy of itself to import and to require(), and CommonJS only to what cannot load modules', () => {
    for (const [entry, conditions] of Object.entries(sdk.manifest.exports)) {
      if ([...data, esmOnly].includes(entry)) continue;
      const [built] = [...JSON.stringify(conditions).matchAll(/"\.\/dist\/(?!cjs)([^"]+)\.js"/g)].map(
        ([, file]) => file,
      );
      const esm = { types: `./dist/${built}.d.ts`, default: `./dist/${built}.js` };
      const cjs = { types: `./dist/cjs/${built}.d.ts`, default: `./dist/cjs/${built}.js` };
      expect([entry, conditions]).toEqual([entry, { 'module-sync': esm, require: cjs, default: esm }]);
    }
  });

  test('asks for published versions only', () => {
    const { dependencies, peerDependencies } = sdk.manifest;
    for (const range of Object.values({ ...dependencies, ...peerDependencies })) expect(range).toMatch(/^\^?\d/);
  });
});

/** The files that a page in Markdown leads to. */
function linksOf(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].flatMap(([, link = '']) =>
    /^[a-z]+:/.test(link) ? [] : [link],
  );
}
