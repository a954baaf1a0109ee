import { setTimeout as wait } from 'node:timers/promises';

export interface PurgeOptions {
  readonly url: string;
  readonly token?: string | undefined;
}

/** Changes that come this close together are told at once. */
const TOGETHER = 50;

/** Milliseconds before each further attempt: a CDN that is away for half a minute misses nothing. */
const PAUSES = [500, 2_000, 8_000, 20_000];

/** A CDN that has not answered by then is asked again. */
const TIMEOUT = 10_000;

/** Tells a CDN what it may no longer give away: POSTs `{ "keys": […] }`, the keys of `Surrogate-Key`. */
export class Purge {
  private readonly waiting = new Set<string>();
  private readonly sending = new Set<Promise<void>>();
  private readonly end = new AbortController();
  private timer: NodeJS.Timeout | undefined;

  /** @param fail is told when a CDN could not be told. */
  constructor(
    private readonly options: PurgeOptions,
    private readonly fail: (message: string) => void,
  ) {}

  /** Returns at once; nobody waits for a CDN. */
  add(keys: Iterable<string>): void {
    for (const key of keys) this.waiting.add(key);
    if (this.waiting.size > 0) this.timer ??= setTimeout(() => this.flush(), TOGETHER);
  }

  /** Tells what is still to be told, without trying again. */
  async stop(): Promise<void> {
    this.flush();
    this.end.abort();
    await Promise.all(this.sending);
  }

  private flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.waiting.size === 0) return;
    const keys = [...this.waiting];
    this.waiting.clear();
    const sending = this.send(keys).finally(() => this.sending.delete(sending));
    this.sending.add(sending);
  }

  private async send(keys: readonly string[]): Promise<void> {
    let reason = await this.attempt(keys);
    for (const pause of PAUSES) {
      if (reason === undefined || !(await this.waited(pause))) break;
      reason = await this.attempt(keys);
    }
    if (reason !== undefined)
      this.fail(`${keys.length} keys could not be purged at ${new URL(this.options.url).host}: ${reason}.`);
  }

  /** False when there is no time left. */
  private waited(pause: number): Promise<boolean> {
    return wait(pause, true, { signal: this.end.signal }).catch(() => false);
  }

  /** @returns why it failed, if it did. */
  private async attempt(keys: readonly string[]): Promise<string | undefined> {
    const { url, token } = this.options;
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ keys }),
        signal: AbortSignal.timeout(TIMEOUT),
      });
      await response.body?.cancel();
      return response.ok ? undefined : `it answered ${response.status}`;
    } catch (error) {
      return error instanceof Error ? reasonOf(error) : String(error);
    }
  }
}

/** What `fetch` fails with says why in its cause. */
const reasonOf = ({ message, cause }: Error) => (cause instanceof Error ? cause.message : message);
