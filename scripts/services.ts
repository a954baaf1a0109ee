import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** Processes that live and die together. */
export class Services {
  private readonly children = new Map<string, ChildProcess>();
  private readonly ended: Promise<void>;
  private finish: () => void = () => undefined;
  private isStopping = false;

  constructor() {
    this.ended = new Promise((resolve) => {
      this.finish = resolve;
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.stop());
  }

  run(
    name: string,
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    cwd?: string,
  ): void {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, cwd });
    this.children.set(name, child);
    child.once('exit', (code, signal) => {
      this.children.delete(name);
      if (!this.isStopping) {
        process.exitCode = code || 1;
        if (signal) process.stderr.write(`kurultai: ${name} was ended by ${signal}.\n`);
      }
      this.stop();
      if (this.children.size === 0) this.finish();
    });
  }

  /** Waits until `address` answers: false when everything has ended before, by itself or by Ctrl+C. */
  async answers(name: string, address: string): Promise<boolean> {
    while (this.children.has(name) && !this.isStopping) {
      const answer = await fetch(address, { redirect: 'manual' }).catch(() => undefined);
      if (answer) return true;
      await wait(100);
    }
    await this.ended;
    return false;
  }

  /** Waits until every process has ended. */
  async end(): Promise<void> {
    await this.ended;
  }

  private stop(): void {
    this.isStopping = true;
    for (const child of this.children.values()) child.kill('SIGTERM');
  }
}
