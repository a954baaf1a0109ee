import { converse as calendar } from './calendar';
import { converse as excerpt } from './excerpt';
import { converse as fetch } from './fetch';
import { converse as image } from './image';
import { converse as jsonld } from './jsonld';
import { converse as kit } from './kit';
import { converse as query } from './query';
import { converse as richtext } from './richtext';
import { converse as sdk } from './sdk';
import { converse as seo } from './seo';
import { converse as time } from './time';
import { converse as timing } from './timing';

/** Each entry of the package, in use. */
const entries = {
  '.': sdk,
  './fetch': fetch,
  './calendar': calendar,
  './excerpt': excerpt,
  './image': image,
  './jsonld': jsonld,
  './kit': kit,
  './query': query,
  './richtext': richtext,
  './seo': seo,
  './time': time,
  './timing': timing,
};

/** What the entries say, by their names. */
export type Said = { readonly [Entry in keyof typeof entries]: Awaited<ReturnType<(typeof entries)[Entry]>> };

/** What every entry of the package says, by its name, as JSON: it is compared between runtimes, which print it. */
export async function converse(endpoint: string): Promise<string> {
  const answers = Object.entries(entries).map(async ([entry, talk]) => [entry, await talk(endpoint)]);
  return JSON.stringify(Object.fromEntries(await Promise.all(answers)));
}
