import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { onTestFinished } from 'vitest';
import { projectDir } from '../helpers/cms';
import { processesOf } from './processes';

type Environment = Readonly<Record<string, string>>;

/** A command of the project as a terminal runs it: a group of processes, what it prints, and how it ends. */
export class Command {
  stdout = '';
  stderr = '';
  private end: number | NodeJS.Signals | undefined;
  private readonly child: ChildProcess;
  private readonly changes = new EventEmitter();

  constructor(node: string, args: readonly string[], env: Environment) {
    const options = { cwd: projectDir, env: { ...outside(), ...env }, detached: true } as const;
    this.child = spawn(node, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child.stdout?.on('data', (chunk: Buffer) => this.change(() => (this.stdout += chunk.toString())));
    this.child.stderr?.on('data', (chunk: Buffer) => this.change(() => (this.stderr += chunk.toString())));
    this.child.once('close', (code, signal) => this.change(() => (this.end = code ?? signal ?? undefined)));
    onTestFinished(() => {
      if (this.isRunning()) this.signal('SIGKILL');
    });
  }

  /** The exit code, or the signal that ended it. */
  async ended(): Promise<number | NodeJS.Signals> {
    while (this.end === undefined) await once(this.changes, 'change');
    return this.end;
  }

  /** Waits until a text is printed; @throws Error with all that was printed when the command ends before. */
  async prints(text: string): Promise<void> {
    while (!this.stdout.includes(text)) {
      if (this.end !== undefined) throw new Error(`Ended with ${this.end}:\n${this.stdout}${this.stderr}`);
      await once(this.changes, 'change');
    }
  }

  /** Ctrl+C is `SIGINT`, which a terminal sends to every process of the command. */
  signal(signal: NodeJS.Signals, to: 'all' | 'first' = 'all'): void {
    process.kill(to === 'all' ? -this.group : this.group, signal);
  }

  /** Ends one of its processes by force, the one whose command line has this text. */
  killOne(text: string): void {
    const [found] = processesOf(this.group).filter(({ line }) => line.includes(text));
    if (!found) throw new Error(`No process of the command runs ${text}.`);
    process.kill(found.pid, 'SIGKILL');
  }

  /** Whether any process of the command is still there. */
  isRunning(): boolean {
    return processesOf(this.group).length > 0;
  }

  private get group(): number {
    if (this.child.pid === undefined) throw new Error('The command did not start.');
    return this.child.pid;
  }

  private change(what: () => void): void {
    what();
    this.changes.emit('change');
  }
}

// Not tsx's own command: its parent kills the child that has not answered Ctrl+C within 30 ms, and ends with 130.
const typescript = ['--import', 'tsx'];

/** `pnpm start`, `pnpm dev`, and what a container runs: the built CMS without the scripts. */
export const commands = {
  start: (env: Environment) => new Command(process.execPath, [...typescript, 'scripts/start.ts'], env),
  dev: (env: Environment) => new Command(process.execPath, [...typescript, 'scripts/dev.ts'], env),
  cms: (env: Environment) => new Command(process.execPath, ['cms/dist/launch/start.js'], env),
  repair: (env: Environment, ...args: string[]) =>
    new Command(process.execPath, ['cms/dist/launch/repair.js', ...args], env),
  translations: (env: Environment, ...args: string[]) =>
    new Command(process.execPath, [...typescript, 'scripts/translations.ts', ...args], env),
} as const;

const ours =
  /^(PORT|HOST|SITE_PORT|PUBLIC_URL|CORS_ORIGINS|SEED|DATA_DIR|DATABASE_\w+|DELIVERY_\w+|CACHE_\w+|PURGE_\w+|MACHINE_TRANSLATION_\w+|CONFERENCE_TOKEN|LOG_LEVEL|NODE_ENV|VITEST\w*|APP_KEYS|JWT_SECRET|ADMIN_JWT_SECRET|API_TOKEN_SALT|TRANSFER_TOKEN_SALT|ENCRYPTION_KEY)$/;

/** The environment of whoever runs the tests, without what the commands read and what the test runner set. */
function outside(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}
