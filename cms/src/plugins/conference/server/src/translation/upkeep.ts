import { AsyncResource } from 'node:async_hooks';
import type { Core } from '@strapi/types';
import type { Finding, Progress, Sweep } from './sweep';

const LOCALE = 'plugin::i18n.locale';

/** Between two lines of the log while a long sweep runs, in milliseconds. */
const SILENCE = 2_000;

/**
 * Brings what is there into every language: after the plugin came to a project with content, and after a language was
 * added or removed. It runs beside the server; ended half-way it goes on at the next start.
 */
export class Upkeep {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  /** Made outside of every transaction, so that what runs in it is in none. */
  private readonly outside = new AsyncResource('conference.upkeep');

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly sweep: Sweep,
  ) {}

  start(): void {
    this.strapi.db.lifecycles.subscribe({
      models: [LOCALE],
      afterCreate: () => this.after(() => this.finish()),
      // What followed the language that is gone has to follow another.
      afterDelete: () => this.after(() => this.mendAll()),
    });
    // Once the server listens: a command that only loads Strapi leaves content alone.
    this.strapi.server.httpServer.once('listening', () => this.after(() => this.finish()));
  }

  /** Waits until nothing is left to do. */
  settled(): Promise<void> {
    return this.running;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /**
   * Checks every rule of words per language on every document, and mends what is broken.
   * @param isDry only reports.
   * @returns what was found, document by document.
   */
  async repair({ isDry = false }: { readonly isDry?: boolean } = {}): Promise<readonly Finding[]> {
    const findings: Finding[] = [];
    await this.sweep.run({
      onlyUnfinished: false,
      isDry,
      signal: this.stopping.signal,
      onFinding: (finding) => findings.push(finding),
      onProgress: this.reporter('looked at'),
    });
    return findings;
  }

  /** Waits for the transaction that made the change, if there is one, and for what runs already. */
  private after(run: () => Promise<void>): void {
    const enqueue = () =>
      this.outside.runInAsyncScope(() => {
        this.running = this.running.then(run).catch((error: unknown) => {
          this.strapi.log.error(
            `conference: not every document could be brought into every language. It is tried again at the next start. ${String(error)}`,
          );
        });
      });
    if (this.strapi.db.inTransaction()) {
      void this.strapi.db.transaction(async ({ onCommit }: { onCommit(run: () => void): void }) => onCommit(enqueue));
    } else {
      enqueue();
    }
  }

  private async finish(): Promise<void> {
    const { signal } = this.stopping;
    const count = await this.sweep.run({
      onlyUnfinished: true,
      isDry: false,
      signal,
      onProgress: this.reporter('brought into every language'),
    });
    if (count > 0) this.strapi.log.info(`conference: ${count} documents were brought into every language.`);
  }

  private async mendAll(): Promise<void> {
    const found = await this.repair();
    if (found.length > 0) this.strapi.log.info(`conference: ${found.length} documents follow other languages now.`);
  }

  private reporter(what: string): (progress: Progress) => void {
    let last = Date.now();
    return ({ done, total }) => {
      if (Date.now() - last < SILENCE) return;
      last = Date.now();
      this.strapi.log.info(`conference: ${done} of ${total} documents are ${what}.`);
    };
  }
}
