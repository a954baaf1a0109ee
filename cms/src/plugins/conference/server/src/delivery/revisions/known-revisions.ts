import { AsyncResource } from 'node:async_hooks';
import type { Counters } from './counters';
import type { Revisions, Snapshot } from './revisions';
import type { WriteWatch } from './write-watch';

/** How soon what has changed is known when nobody asks, in milliseconds. */
const HEARTBEAT = 250;

interface Reading {
  /** How often there was reason to doubt, when it began. */
  readonly doubts: number;
  readonly snapshot: Promise<Snapshot | undefined>;
}

/** Keeps what is known of the counters until something may have changed them. */
export class KnownRevisions implements Revisions {
  private snapshot: Snapshot | undefined;
  private isSure = false;
  private askedAt = 0;
  private doubts = 0;
  private running: Reading | undefined;
  private next: Promise<Snapshot | undefined> | undefined;
  private heartbeat: NodeJS.Timeout | undefined;
  private readonly listeners: ((tables: readonly string[]) => void)[] = [];
  /** Made outside of every transaction, so that what runs in it is in none. */
  private readonly outside = new AsyncResource('conference.revisions');

  constructor(
    private readonly counters: Counters,
    private readonly writes: WriteWatch,
    private readonly onError: (error: unknown) => void,
  ) {}

  get known(): Snapshot | undefined {
    return this.isSure && performance.now() < this.askedAt + this.counters.trust ? this.snapshot : undefined;
  }

  read(): Promise<Snapshot | undefined> {
    const { running } = this;
    if (running?.doubts === this.doubts && this.writes.isQuiet) return running.snapshot;
    this.next ??= Promise.resolve(running?.snapshot).then(() => {
      this.next = undefined;
      return this.begin();
    });
    return this.next;
  }

  onChange(listener: (tables: readonly string[]) => void): void {
    this.listeners.push(listener);
  }

  async start(): Promise<void> {
    this.writes.start(() => this.doubt());
    await this.counters.start(() => {
      this.doubt();
      void this.read();
    });
    this.heartbeat = setInterval(() => this.beat(), HEARTBEAT).unref();
    await this.read();
  }

  async stop(): Promise<void> {
    clearInterval(this.heartbeat);
    this.writes.stop();
    this.doubt();
    await this.running?.snapshot;
    await this.counters.stop();
  }

  private beat(): void {
    if (!this.isSure || performance.now() >= this.askedAt + this.counters.rest) void this.read();
  }

  private doubt(): void {
    this.doubts += 1;
    this.isSure = false;
  }

  private begin(): Promise<Snapshot | undefined> {
    const reading = { doubts: this.doubts, snapshot: this.outside.runInAsyncScope(() => this.ask(this.doubts)) };
    this.running = reading;
    return reading.snapshot;
  }

  private async ask(doubts: number): Promise<Snapshot | undefined> {
    const began = performance.now();
    const counters = await this.counters.read();
    this.running = undefined;
    if (!counters) return undefined;
    const changed = this.take(counters);
    if (doubts === this.doubts && this.writes.isQuiet) {
      this.isSure = true;
      this.askedAt = began;
    }
    if (changed.length > 0) this.tell(changed);
    return this.snapshot;
  }

  private tell(changed: readonly string[]): void {
    for (const listener of this.listeners) {
      try {
        listener(changed);
      } catch (error) {
        this.onError(error);
      }
    }
  }

  /** @returns the tables whose counters are others now. */
  private take(counters: ReadonlyMap<string, number>): readonly string[] {
    const { snapshot } = this;
    const changed = [...counters.keys()].filter((table) => snapshot?.get(table) !== counters.get(table));
    if (snapshot && changed.length === 0) return [];
    this.snapshot = counters;
    return snapshot ? changed : [];
  }
}
