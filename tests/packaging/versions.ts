import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectDir } from '../helpers/cms';

/** The version of a package that this project itself is built and tested with. */
export async function installedVersion(name: string): Promise<string> {
  const file = path.join(projectDir, 'node_modules', name, 'package.json');
  const { version }: { version: string } = JSON.parse(await readFile(file, 'utf8'));
  return version;
}
