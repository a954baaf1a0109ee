import type { Core } from '@strapi/types';
import type { Sharing } from '../answers/sharing';
import type { Revisions } from '../revisions/revisions';
import { onPublishedChange } from './published-changes';
import { Purge, type PurgeOptions } from './purge';

/** A CDN answers in this node's place: nobody may ask here for long, and what was written past Strapi is to be found. */
const LOOK_EVERY = 1_000;

/** Keeps a CDN told of what is published: the documents that Strapi changes, and the types whose rows anybody changed. */
export class ToldCdn {
  private readonly purge: Purge;
  private looking: NodeJS.Timeout | undefined;

  constructor(
    strapi: Core.Strapi,
    options: PurgeOptions,
    private readonly revisions: Revisions,
    sharing: Sharing,
  ) {
    this.purge = new Purge(options, (message) => strapi.log.error(message));
    onPublishedChange(strapi, (type, documentId) => {
      this.purge.add([type, `${type}/${documentId}`]);
      this.look();
    });
    revisions.onChange((tables) => this.purge.add(sharing.typesOf(tables)));
  }

  start(): void {
    this.looking = setInterval(() => this.look(), LOOK_EVERY).unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.looking);
    await this.purge.stop();
  }

  private look(): void {
    // Whoever asks next is told why the database cannot be read.
    if (this.revisions.known === undefined) this.revisions.read().catch(() => undefined);
  }
}
