import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const projectRoot = path.resolve(import.meta.dirname, '../..');
const VERSION = '5.54.0';
/** Strapi's packages that count their own versions. */
const otherwise = ['@strapi/design-system', '@strapi/icons', '@strapi/sdk-plugin', '@strapi/ui-primitives'];

test('every Strapi package of the catalog has exactly Strapi’s version', () => {
  const catalog = readFileSync(path.join(projectRoot, 'pnpm-workspace.yaml'), 'utf8');
  const named = [...catalog.matchAll(/^ {2}"(@strapi\/[a-z-]+)": (\S+)$/gm)].map(([, name = '', version = '']) => ({
    name,
    version,
  }));
  const following = named.filter(({ name }) => !otherwise.includes(name));
  expect(following).toContainEqual({ name: '@strapi/strapi', version: VERSION });
  expect(following.filter(({ version }) => version !== VERSION)).toEqual([]);
});

test('there is one copy of @strapi/strapi, and of each part of it, at that version', () => {
  const copies = installed(path.join(projectRoot, 'node_modules'))
    .filter(({ name }) => ['@strapi/strapi', '@strapi/core', '@strapi/utils', '@strapi/database'].includes(name))
    .map(({ name, version }) => `${name}@${version}`);
  expect(copies.sort()).toEqual(
    ['@strapi/core', '@strapi/database', '@strapi/strapi', '@strapi/utils'].map((name) => `${name}@${VERSION}`),
  );
});

interface Installed {
  readonly name: string;
  readonly version: string;
}

/** The Strapi packages in a `node_modules` folder and in those of its packages, links to the workspace left aside. */
function installed(folder: string): Installed[] {
  return packagesIn(folder).flatMap((directory) => [
    ...(path.basename(path.dirname(directory)) === '@strapi' ? [readPackage(directory)] : []),
    ...installed(path.join(directory, 'node_modules')),
  ]);
}

function packagesIn(folder: string): string[] {
  return foldersIn(folder).flatMap((directory) =>
    path.basename(directory).startsWith('@') ? foldersIn(directory) : [directory],
  );
}

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map((entry) => path.join(folder, entry.name));
  } catch {
    return [];
  }
}

function readPackage(directory: string): Installed {
  return JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8'));
}
