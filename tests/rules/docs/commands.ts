import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectDir } from '../../helpers/cms';
import { read } from './pages';

/** What `create-strapi` gives a project. */
const STRAPI_SCRIPTS = ['build', 'develop', 'start'];

/** pnpm's own commands that pages use. */
const PNPM_COMMANDS = ['add', 'exec', 'install'];

/** The commands of a shell block, one a line, without comments. */
export const commandsOf = (code: string): string[] =>
  code
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*/, '').trim())
    .filter(Boolean);

/**
 * Why a command cannot be what a reader should type; `undefined` where everything that it names exists.
 * @param page the page that shows it: what it runs may lie beside that.
 */
export function faultOf(command: string, page = 'README.md'): string | undefined {
  const words = command.split(/\s+/);
  const variables = words.slice(
    0,
    words.findIndex((word) => !/^[A-Z_]+=/.test(word)),
  );
  const unknown = variables.map((word) => word.split('=')[0] ?? '').find((name) => !knownVariables().includes(name));
  if (unknown) return `no page and no service knows the variable ${unknown}`;
  const [program = '', ...args] = words.slice(variables.length);
  return programs[program]?.(withoutOptions(args), path.posix.dirname(page)) ?? noSuch(program, program in programs);
}

/** Options go, and so does the folder of pnpm's `--dir`: the folder goes with the name of the script, `examples/react:dev`. */
function withoutOptions(args: readonly string[]): readonly string[] {
  const at = args.indexOf('--dir');
  const [folder = '', script = ''] = at < 0 ? [] : args.slice(at + 1);
  const rest = at < 0 ? args : [...args.slice(0, at), `${folder}:${script}`, ...args.slice(at + 3)];
  return rest.filter((arg) => !arg.startsWith('--'));
}

const programs: Readonly<Record<string, (args: readonly string[], folder: string) => string | undefined>> = {
  npx: ([name = '', ...args]) => (/^pnpm@\d+$/.test(name) ? pnpm(args) : noSuch(name, hasBinary(name))),
  pnpm: (args) => pnpm(args),
  npm: ([verb = '', ...args]) => {
    if (verb === 'init' || verb === 'pkg') return undefined;
    if (verb === 'run') return missing(args, (name) => STRAPI_SCRIPTS.includes(name));
    return verb === 'install' ? missing(args, hasPackage) : `npm ${verb}`;
  },
  bun: ([verb, ...args]) => (verb === 'add' ? missing(args, hasPackage) : `bun ${verb}`),
  deno: ([verb, ...args]) =>
    verb === 'add' ? missing(args, (name) => hasPackage(name.replace(/^npm:/, ''))) : `deno ${verb}`,
  node: ([file = ''], folder) => noSuch(file, hasFile(path.posix.join(folder, file))),
  // A test asks what is at the address: see blocks.test.ts.
  curl: () => undefined,
  cd: () => undefined,
  docker: (args) => noSuch(args.join(' '), args.join(' ').startsWith('compose up') && hasFile('compose.yaml')),
  echo: (args) => {
    const [, name = '', file] = /"(\w+)=.*> (\S+)$/.exec(args.join(' ')) ?? [];
    return noSuch(`${name} in ${file}`, file === '.env' && read('compose.yaml').includes(`\${${name}`));
  },
};

function pnpm([script = '', ...args]: readonly string[]): string | undefined {
  if (script === 'add') return missing(args, hasPackage);
  if (script === 'exec') return noSuch(args[0], hasBinary(args[0] ?? ''));
  const [, folder = '.', name = script] = /^([\w/-]+\/[\w/-]+):(.+)$/.exec(script) ?? [];
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(read(`${folder}/package.json`));
  return noSuch(script, name in scripts || PNPM_COMMANDS.includes(name));
}

const noSuch = (name: string | undefined, isThere: boolean): string | undefined =>
  isThere ? undefined : `there is no ${name}`;

function missing(names: readonly string[], isThere: (name: string) => boolean): string | undefined {
  const absent = names.find((name) => !isThere(name));
  return absent === undefined ? undefined : noSuch(absent, false);
}

const hasFile = (file: string) => existsSync(path.join(projectDir, file));
const hasBinary = (name: string) => hasFile(`node_modules/.bin/${name}`);

/** Whether it is a package of this project, or one that the project itself is built with. */
const hasPackage = (name: string): boolean => {
  const bare = name.replace(/(?!^)@.*$/, '');
  return (
    hasFile(`node_modules/${bare}`) ||
    ['sdk', 'cms/src/plugins/conference'].some((folder) => JSON.parse(read(`${folder}/package.json`)).name === bare)
  );
};

const knownVariables = (): readonly string[] =>
  [...read('README.md').matchAll(/`([A-Z_]+)`/g), ...read('examples/site/README.md').matchAll(/`([A-Z_]+)`/g)].map(
    ([, name = '']) => name,
  );
