import { cp, mkdir, readFile, realpath } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { projectDir } from '../helpers/cms';
import { installLocked } from '../helpers/pnpm';

/** A program that comes as packages, one for each platform that it runs on. */
interface Binary {
  /** Whose `optionalDependencies` name its packages: a package of `binaries/package.json`, or that file itself. */
  readonly of: string;
  /** Its package for this platform, if there is one. */
  readonly name: string;
  readonly file: string;
}

const { platform, arch } = process;
const system = platform === 'win32' ? 'windows' : platform;
const exe = platform === 'win32' ? '.exe' : '';
const node = (major: number): Binary => ({
  of: '.',
  name: `node-${major}-${platform}-${arch}`,
  file: `bin/node${exe}`,
});

const binaries = {
  'Node 22': node(22),
  'Node 24': node(24),
  Bun: { of: 'bun', name: `@oven/bun-${system}-${arch === 'arm64' ? 'aarch64' : arch}`, file: `bin/bun${exe}` },
  Deno: { of: 'deno', name: `@deno/${platform}-${arch}${platform === 'linux' ? '-glibc' : ''}`, file: `deno${exe}` },
  workerd: {
    of: 'workerd',
    name: `@cloudflare/workerd-${system}-${arch === 'x64' ? '64' : arch}`,
    file: `bin/workerd${exe}`,
  },
} satisfies Readonly<Record<string, Binary>>;

export type BinaryName = keyof typeof binaries;

/**
 * Installs the runtimes, those for this platform only, once: some 250 MB to download. They are no dependencies of the project, so
 * that nobody who only starts it waits for them, and none of their install scripts is run. Returns their folder.
 */
export async function installBinaries(): Promise<string> {
  const folder = path.join(projectDir, 'node_modules/.cache/kurultai-runtimes');
  await mkdir(folder, { recursive: true });
  await cp(path.join(import.meta.dirname, 'binaries'), folder, { recursive: true });
  await installLocked(folder);
  return folder;
}

/**
 * Where a runtime is, or why this platform has none.
 * @throws Error where this platform has one, and it is not installed.
 */
export async function find(name: BinaryName, folder: string): Promise<{ file: string } | { missing: string }> {
  const { of, name: wanted, file } = binaries[name];
  if (platform === 'linux' && !hasGlibc()) return { missing: `${name} needs glibc, which this Linux is without.` };
  const owner = of === '.' ? folder : path.join(folder, 'node_modules', of);
  const manifest = await realpath(path.join(owner, 'package.json'));
  const { optionalDependencies = {} }: { optionalDependencies?: Readonly<Record<string, string>> } = JSON.parse(
    await readFile(manifest, 'utf8'),
  );
  if (!(wanted in optionalDependencies)) return { missing: `${name} has no package for ${platform} on ${arch}.` };
  const installed = createRequire(manifest).resolve(`${wanted}/package.json`);
  return { file: path.join(path.dirname(installed), file) };
}

function hasGlibc(): boolean {
  return JSON.stringify(process.report.getReport()).includes('"glibcVersionRuntime"');
}
