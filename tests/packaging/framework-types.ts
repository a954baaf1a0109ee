import { execFile } from 'node:child_process';
import { mkdir, readdir, rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectDir } from '../helpers/cms';
import { temporaryFolder } from './package';

const execute = promisify(execFile);

/**
 * A folder that has the types of packages, and this project's own packages beside them. Frameworks weigh hundreds of megabytes
 * installed (`next` 341 with its compilers, `nuxt` 227 in 581 packages), their declarations ten: only these are unpacked, and no
 * dependency is fetched but those that are named. A type of one that is not named is `any`.
 */
export async function folderWithTypesOf(...packages: readonly string[]): Promise<string> {
  const folder = await temporaryFolder();
  const modules = path.join(folder, 'node_modules');
  await mkdir(modules);
  await Promise.all(packages.map((name) => unpackTypes(name, modules)));
  for (const name of INSTALLED) {
    const link = path.join(modules, name);
    await mkdir(path.dirname(link), { recursive: true });
    await symlink(path.join(projectDir, 'node_modules', name), link, 'dir');
  }
  return folder;
}

/** What recipes import besides, which the project has. */
const INSTALLED = [
  ...['@kurultai/sdk', '@tanstack/react-query', '@angular/core', 'rxjs', 'svelte', 'vue'],
  ...['@types/node', '@types/react'],
];

async function unpackTypes(spec: string, modules: string): Promise<void> {
  const name = spec.slice(0, spec.lastIndexOf('@'));
  const folder = path.join(modules, `.${name.replace('/', '+')}`);
  await mkdir(folder);
  await execute('npm', ['pack', spec, '--silent', '--pack-destination', folder], { cwd: folder });
  const [tarball = ''] = await readdir(folder);
  const { stdout } = await execute('tar', ['-tzf', tarball], { cwd: folder, maxBuffer: 100_000_000 });
  const wanted = stdout.split('\n').filter((file) => /(\.d\.[cm]?ts|\/package\.json)$/.test(file));
  await writeFile(path.join(folder, 'wanted.txt'), wanted.join('\n'));
  await execute('tar', ['-xzf', tarball, '-T', 'wanted.txt'], { cwd: folder });
  await mkdir(path.dirname(path.join(modules, name)), { recursive: true });
  await rename(path.join(folder, 'package'), path.join(modules, name));
}
