import { parseArgs } from 'node:util';

type Environment = Readonly<Record<string, string | undefined>>;

/** What is typed after `pnpm translations`. */
export type Options = ExportOptions | ImportOptions | { readonly command: 'help' };

interface Common {
  readonly url: string;
  readonly token: string;
  readonly target: string;
  /** Whether the answer is for a program. */
  readonly json: boolean;
}

export interface ExportOptions extends Common {
  readonly command: 'export';
  /** Of the question: source, format, event, type, state. */
  readonly choice: Readonly<Record<string, string>>;
  /** The file to write; left out, it goes where the command's output goes. */
  readonly out: string | undefined;
}

export interface ImportOptions extends Common {
  readonly command: 'import';
  readonly file: string;
  readonly dry: boolean;
  readonly overwrite: boolean;
  readonly skip: boolean;
}

export const USAGE = `Translations of a running CMS, in files for other tools.

  pnpm translations export --target kk [--source ru] [--format xliff12|xliff21|csv]
                           [--event <documentId>] [--type panel] [--state unfinished] [--out kk.xlf]
  pnpm translations import kk.xlf --target kk [--dry] [--overwrite] [--skip]

  --dry        only tells what the file would change
  --overwrite  replaces words, too, that somebody has changed since the export
  --skip       saves the rest where some words cannot be saved, instead of nothing
  --json       reports for programs
  --url        of the CMS, http://localhost:1337 unless given

CONFERENCE_TOKEN is an API token of the CMS (Settings → API Tokens).
Ends with 0; with 1 when words were refused, overtaken or unknown; with 2 when nothing could be done.
`;

const texts = { type: 'string' } as const;
const flags = { type: 'boolean', default: false } as const;

/** @throws Error that says what is wrong, and what would be right. */
export function readOptions(args: readonly string[], env: Environment): Options {
  const { values, positionals } = parse(args);
  const [command, file, ...rest] = positionals;
  if (values.help || command === undefined) return { command: 'help' };
  if (command !== 'export' && command !== 'import') {
    throw new Error(`"${command}" means nothing here. Use export or import; --help tells how.`);
  }
  const { target, url, json } = values;
  if (!target) throw new Error('Say into which language, such as --target kk.');
  if (!URL.canParse(url) || !/^https?:/.test(url)) throw new Error(`--url is "${url}". Give the address of the CMS.`);
  const token = env.CONFERENCE_TOKEN;
  if (!token) throw new Error('Set CONFERENCE_TOKEN to an API token of the CMS (Settings → API Tokens).');
  const common = { url: url.replace(/\/+$/, ''), token, target, json };
  if (command === 'export') {
    if (file !== undefined) throw new Error(`"${file}" means nothing here. Name the file to write with --out.`);
    const { source, format, event, type, state, out } = values;
    const choice = Object.entries({ source, format, event, type, state });
    const given = choice.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
    return { ...common, command, choice: Object.fromEntries(given), out };
  }
  if (file === undefined || rest.length > 0)
    throw new Error('Name one file to import: pnpm translations import kk.xlf --target kk.');
  const { dry, overwrite, skip } = values;
  return { ...common, command, file, dry, overwrite, skip };
}

function parse(args: readonly string[]) {
  // Between pnpm and a script there may be a "--".
  const given = args[0] === '--' ? args.slice(1) : args;
  return parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      ...{ target: texts, source: texts, format: texts, event: texts, type: texts, state: texts, out: texts },
      ...{ dry: flags, overwrite: flags, skip: flags, json: flags, help: flags },
      url: { type: 'string', default: 'http://localhost:1337' },
    },
  });
}
