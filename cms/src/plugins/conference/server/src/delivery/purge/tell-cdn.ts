import type { Core } from '@strapi/types';
import type { Sharing } from '../answers/sharing';
import type { Revisions } from '../revisions/revisions';
import { onPublishedChange } from './published-changes';
import { Purge, type PurgeOptions } from './purge';

/** Keeps a CDN told of what is published: the documents that Strapi changes, and the types whose rows anybody changed. */
export function tellCdn(strapi: Core.Strapi, options: PurgeOptions, revisions: Revisions, sharing: Sharing): Purge {
  const purge = new Purge(options, (message) => strapi.log.error(message));
  onPublishedChange(strapi, (type, documentId) => purge.add([type, `${type}/${documentId}`]));
  revisions.onChange((tables) => purge.add(sharing.typesOf(tables)));
  return purge;
}
