import path from 'node:path';
import type { Core } from '@strapi/types';

const seen = new WeakMap<Core.Strapi, Set<string>>();

/** A file of one of Strapi's own packages, wherever a package manager puts it. */
const STRAPI_OWN = `node_modules${path.sep}@strapi${path.sep}`;

/**
 * Notes the middlewares of the Document Service that the project and its plugins add from now on. Strapi's own change no
 * reading of rows, and ours are added before; one of the project's may, so its reads are left to Strapi.
 */
export function watchDocumentMiddlewares(strapi: Core.Strapi): void {
  const places = new Set<string>();
  seen.set(strapi, places);
  const { use } = strapi.documents;
  strapi.documents.use = (middleware) => {
    const place = callerOf(new Error().stack);
    if (!place.includes(STRAPI_OWN)) places.add(place);
    return use(middleware);
  };
}

/** Where middlewares that may change what is read were added, for people. */
export function foreignDocumentMiddlewares(strapi: Core.Strapi): readonly string[] {
  return [...(seen.get(strapi) ?? [])];
}

/** `at register (/srv/cms/src/index.js:12:3)` → `/srv/cms/src/index.js:12:3` */
function callerOf(stack = ''): string {
  const [, , frame = ''] = stack.split('\n');
  return /\(?([^()\s]+:\d+:\d+)\)?$/.exec(frame)?.[1] ?? frame.trim();
}
