import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** Functions that a process offers; arguments and results are copied (structured clone). */
type Functions<Api> = { readonly [Name in keyof Api]: (...args: never[]) => unknown };

export interface Place {
  /** The processor cores that the process may use, as `taskset` names them; undefined for all. */
  readonly cores?: string | undefined;
  readonly env?: Readonly<Record<string, string>>;
}

type Settle = { resolve(value: unknown): void; reject(reason: Error): void };

/** A process of its own whose functions are called from here; see `serve`. */
export class Remote<Api extends Functions<Api>> {
  private readonly waiting = new Map<number, Settle>();
  private calls = 0;

  private constructor(private readonly child: ChildProcess) {
    child.on('message', (message) => this.settle(message));
    child.once('exit', (code, signal) => {
      for (const { reject } of this.waiting.values()) reject(new Error(`The process ended with ${code ?? signal}.`));
      this.waiting.clear();
    });
  }

  /** @throws Error when the process ends before it serves; what it printed is on stderr. */
  static async start<Api extends Functions<Api>>(file: string, { cores, env }: Place): Promise<Remote<Api>> {
    // As `pnpm start` starts the CMS; those that it is compared with have no less.
    const node = ['--no-deprecation', '--max-semi-space-size=32', '--import', 'tsx'];
    const child = fork(file, {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
      env: { ...process.env, ...env },
      ...(cores === undefined
        ? { execArgv: node }
        : { execPath: 'taskset', execArgv: ['-c', cores, process.execPath, ...node] }),
    });
    const remote = new Remote<Api>(child);
    await new Promise<unknown>((resolve, reject) => remote.waiting.set(0, { resolve, reject }));
    return remote;
  }

  call<Name extends keyof Api & string>(
    name: Name,
    ...args: Parameters<Api[Name]>
  ): Promise<Awaited<ReturnType<Api[Name]>>> {
    this.calls += 1;
    const id = this.calls;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.child.send({ id, name, args });
    });
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }

  private settle(message: unknown): void {
    if (typeof message !== 'object' || message === null || !('id' in message) || typeof message.id !== 'number') return;
    const settle = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if ('error' in message) settle?.reject(new Error(String(message.error)));
    else settle?.resolve(Reflect.get(message, 'value'));
  }
}
