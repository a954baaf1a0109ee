import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { projectDir } from '../helpers/cms';
import { pnpm } from '../helpers/pnpm';

/** A package as a registry gets it. */
export interface Packed {
  readonly tarball: string;
  /** Every file of the tarball by its path in the package, as text. */
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** Packs a package of this workspace into a folder of its own. */
export async function pack(packageDir: string): Promise<Packed> {
  const folder = await temporaryFolder();
  await pnpm(['pack', '--pack-destination', folder], path.join(projectDir, packageDir));
  const [name = ''] = await readdir(folder);
  const tarball = path.join(folder, name);
  await promisify(execFile)('tar', ['-xzf', tarball, '-C', folder]);
  const files = new Map<string, string>();
  for (const file of await filesIn(path.join(folder, 'package'))) {
    files.set(file, await readFile(path.join(folder, 'package', file), 'utf8'));
  }
  return { tarball, files, manifest: JSON.parse(files.get('package.json') ?? '{}') };
}

const temporaryFolders: string[] = [];

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(await realpath(tmpdir()), 'kurultai-pack-'));
  temporaryFolders.push(folder);
  return folder;
}

export async function removeTemporaryFolders(): Promise<void> {
  await Promise.all(temporaryFolders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}

/** The paths of all files below a folder, sorted, with `/` between their parts. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

/** What publint has to say about a package, suggestions included. */
export async function lint({ tarball }: Packed): Promise<string[]> {
  const { buffer, byteOffset, byteLength } = await readFile(tarball);
  const bytes = buffer.slice(byteOffset, byteOffset + byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: bytes }, strict: true });
  return messages.map((message) => formatMessage(message, pkg) ?? message.code);
}

/**
 * What TypeScript would get wrong of a package, by every way that it has to resolve a module, as arethetypeswrong finds it.
 * @param data entries that are no modules.
 */
export async function wrongTypes({ tarball }: Packed, data: readonly string[]): Promise<string[]> {
  const packed = createPackageFromTarballData(await readFile(tarball));
  const checked = await checkPackage(packed, { excludeEntrypoints: [...data] });
  if (!checked.types) throw new Error(`${checked.packageName} has no types.`);
  return checked.problems.map((problem) => JSON.stringify(problem));
}

/** The files that tell something of the machine that packed them. */
export function filesWithPathsOfThisMachine({ files }: Packed): string[] {
  const paths = [projectDir, `${homedir()}${path.sep}`, tmpdir()];
  return [...files].filter(([, text]) => paths.some((one) => text.includes(one))).map(([file]) => file);
}
