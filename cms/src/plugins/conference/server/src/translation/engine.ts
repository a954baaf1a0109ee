import type { Core } from '@strapi/types';
import type { Follow } from './keep-complete';
import { Participants } from './participants';
import { recordProgress } from './progress';
import { recordSlugs } from './published-slugs';
import { recordSegments } from './recall/record-segments';
import { Sweep } from './sweep';
import { Upkeep } from './upkeep';

/** The parts of words per language that outlive one change. */
export interface Engine {
  readonly participants: Participants;
  /** What is written down after each change. */
  readonly follow: Follow;
  readonly upkeep: Upkeep;
}

const engines = new WeakMap<Core.Strapi, Engine>();

/** The one engine of a Strapi. */
export function engineOf(strapi: Core.Strapi): Engine {
  const known = engines.get(strapi);
  if (known) return known;
  const participants = Participants.of(strapi);
  const follow: Follow = async (type, documentId, completed, trx) => {
    await recordSlugs(strapi, trx, type, documentId, completed);
    const changes = await recordProgress(strapi, trx, type, documentId, completed);
    await recordSegments(strapi, trx, type, documentId, changes);
  };
  const upkeep = new Upkeep(strapi, new Sweep(strapi, participants, follow));
  const engine = { participants, follow, upkeep };
  engines.set(strapi, engine);
  return engine;
}
