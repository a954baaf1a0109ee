import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { install } from '../helpers/pnpm';
import { type Packed, temporaryFolder } from '../packaging/package';
import { installedVersion } from '../packaging/versions';

/** An empty project with the packed SDK, what it wants beside it, and a compiler. Returns its folder. */
export async function installInEmptyProject({ tarball, manifest }: Packed): Promise<string> {
  const project = await temporaryFolder();
  const beside = await Promise.all(
    [...Object.keys(manifest.peerDependencies), 'typescript'].map(
      async (name) => [name, await installedVersion(name)] as const,
    ),
  );
  const dependencies = { ...Object.fromEntries(beside), [manifest.name]: `file:${tarball}` };
  await writeFile(path.join(project, 'package.json'), JSON.stringify({ private: true, dependencies }));
  await install(project);
  const names = await readdir(path.join(project, 'node_modules/@kurultai'));
  if (names.join() !== 'sdk') throw new Error(`The SDK brought ${names.join(', ')}.`);
  return project;
}

/** Writes the conversation into a project as a program that imports the SDK, or requires it, and prints its answer. */
export async function writeConversation(project: string): Promise<void> {
  for (const [format, name] of [
    ['esm', 'conversation.mjs'],
    ['cjs', 'conversation.cjs'],
  ] as const) {
    await build({
      stdin: {
        contents: `import { converse } from './index';
          converse(process.argv[2]).then((answer) => console.log(answer));`,
        resolveDir: path.join(import.meta.dirname, 'conversation'),
        loader: 'ts',
      },
      bundle: true,
      packages: 'external',
      platform: 'neutral',
      format,
      outfile: path.join(project, name),
      logLevel: 'silent',
    });
  }
}

/** The conversation as one script without imports, in which it is the global function `converse`. */
export async function bundledConversation(project: string): Promise<string> {
  await build({
    entryPoints: [path.join(import.meta.dirname, 'conversation/index.ts')],
    bundle: true,
    packages: 'external',
    platform: 'neutral',
    format: 'esm',
    outfile: path.join(project, 'converse.mjs'),
    logLevel: 'silent',
  });
  const { outputFiles } = await build({
    stdin: { contents: `export { converse } from './converse.mjs';`, resolveDir: project },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'conversation',
    footer: { js: 'globalThis.converse = conversation.converse;' },
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}
