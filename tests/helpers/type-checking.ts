import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectDir } from './cms';

const run = promisify(execFile);
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** What `tsc --extendedDiagnostics` says of a project. */
export interface Cost {
  readonly files: number;
  /** How many types the checker made, and how often it filled in the parameters of one. */
  readonly types: number;
  readonly instantiations: number;
  /** Seconds. */
  readonly checkTime: number;
  readonly totalTime: number;
}

const COMPILER_OPTIONS = {
  ...{ strict: true, noEmit: true, target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler' },
  ...{ lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [] },
};

/** A project of its own, of one file, that has the built SDK installed. */
export class Consumer {
  private constructor(private readonly folder: string) {}

  static async of(code: string): Promise<Consumer> {
    const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'kurultai-consumer-')));
    await mkdir(path.join(folder, 'node_modules/@kurultai'), { recursive: true });
    await symlink(path.join(projectDir, 'sdk'), path.join(folder, 'node_modules/@kurultai/sdk'), 'dir');
    await writeFile(path.join(folder, 'consumer.ts'), code);
    const config = { compilerOptions: COMPILER_OPTIONS, files: ['consumer.ts'] };
    await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
    return new Consumer(folder);
  }

  /**
   * Checks it once.
   * @throws Error with what the compiler says, where it finds faults.
   */
  async check(skipLibCheck: boolean): Promise<Cost> {
    const args = [tsc, '-p', this.folder, '--extendedDiagnostics', '--skipLibCheck', String(skipLibCheck)];
    const { stdout } = await run(process.execPath, args).catch((error: { stdout?: string }) => {
      throw new Error(error.stdout);
    });
    const figure = (name: string) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1]);
    return {
      files: figure('Files'),
      types: figure('Types'),
      instantiations: figure('Instantiations'),
      checkTime: figure('Check time'),
      totalTime: figure('Total time'),
    };
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }
}

/** A program that uses the whole surface of the SDK: every entry, and what each kind of call answers. */
export async function wholeSurface(): Promise<string> {
  const { exports }: { exports: Record<string, unknown> } = JSON.parse(
    await readFile(path.join(projectDir, 'sdk/package.json'), 'utf8'),
  );
  const entries = Object.entries(exports).flatMap(([name, entry]) => (typeof entry === 'string' ? [] : [name]));
  const imports = entries.map((name, index) => `import * as entry${index} from '@kurultai/sdk${name.slice(1)}';`);
  return `${imports.join('\n')}
import { createConference, isHttpError } from '@kurultai/sdk';
import { conferenceEvent, panelEvent, script } from '@kurultai/sdk/jsonld';
import { toHtml } from '@kurultai/sdk/richtext';
import { timeRange } from '@kurultai/sdk/time';

export const entries = [${entries.map((_, index) => `entry${index}`).join(', ')}];
const conference = createConference({ endpoint: 'https://cms.example.kz/graphql', locale: 'kk' });
const where = { pageUrl: ({ slug }: { slug: string }) => \`https://example.kz/\${slug}\`, mediaUrl: conference.mediaUrl };
try {
  const programme = await conference.programme('balkhash-2024', { timeout: 5_000 });
  if (programme) script(conferenceEvent(programme, where));
  for (const { panels } of programme?.days ?? []) {
    for (const { startsAt, endsAt } of panels) if (startsAt) timeRange(startsAt, endsAt, { timeZone: 'Asia/Almaty', locale: 'kk' });
  }
  const panel = await conference.panels.get('qazaq-tili');
  if (panel) script(panelEvent(panel, where));
  toHtml(panel?.abstract, { nodes: { heading: ({ level }, children) => \`<h\${level}>\${children}\` } });
  for await (const { name } of conference.in('ru').experts.all({ filters: { country: { eq: 'KZ' } } })) name.trim();
  const counts = [await conference.talks.count({ search: 'тіл' }), await conference.awards.count()];
  counts.map((count) => count.toFixed());
  (await conference.search('мектеп')).panels.map(({ title }) => title);
} catch (error) {
  if (isHttpError(error)) error.status.toFixed();
}
`;
}
