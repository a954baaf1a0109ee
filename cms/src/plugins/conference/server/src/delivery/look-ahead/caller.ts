import type { Core } from '@strapi/types';
import { refuseDrafts } from '../drafts';
import { beyond } from './beyond';

/** What Strapi keeps of who asks. */
export type Auth = Parameters<Core.Strapi['auth']['verify']>[0];

/** Who asks, and what they may. A refusal is left to Strapi's own resolvers, which tell it field by field. */
export class Caller {
  constructor(
    private readonly strapi: Core.Strapi,
    readonly auth: Auth,
  ) {}

  /** @param config what Strapi keeps of a field: `undefined` where it checks nothing, `false` where it is open to all. */
  async mayRead(config: unknown): Promise<void> {
    if (config === false) return;
    await this.strapi.auth
      .verify(this.auth, config === null ? undefined : config)
      .catch(() => beyond('a field that is forbidden'));
  }

  /** Arguments of a field may not ask for drafts, or search them, without a token. */
  mayAsk(asked: object): void {
    try {
      refuseDrafts({ route: { info: { type: 'content-api' } }, auth: this.auth }, asked);
    } catch {
      beyond('drafts without a token');
    }
  }
}
