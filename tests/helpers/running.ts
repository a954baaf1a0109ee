import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** A real process of the product, with what it has printed. */
export class Running {
  private output = '';
  private readonly child: ChildProcess;

  constructor(args: readonly string[], env: Readonly<Record<string, string>>, cwd: string) {
    const { NODE_ENV: _, VITEST: __, ...clean } = process.env;
    this.child = spawn(process.execPath, args, { cwd, env: { ...clean, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
      });
    }
  }

  get printed(): string {
    return this.output;
  }

  /** Waits until an address answers at all; fails, with what was printed, when the process ends first. */
  async answers(address: string): Promise<void> {
    for (;;) {
      if (this.child.exitCode !== null)
        throw new Error(`The process ended with ${this.child.exitCode}:\n${this.output}`);
      const answer = await fetch(address, { redirect: 'manual' }).catch(() => undefined);
      if (answer) return;
      await wait(50);
    }
  }

  /** Waits for the end; the exit code, or null after a signal. */
  async ended(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
    return this.child.exitCode;
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await this.ended();
  }
}
