import type { Core } from '@strapi/types';
import type { Uid } from '../../uids';
import type { WithheldFields } from './withheld-fields';

type Query = Readonly<Record<string, unknown>>;

/** The kinds of fields in which Strapi searches: `database/src/query/helpers/search.ts`. */
const TEXTS = new Set(['string', 'text', 'uid', 'email', 'enumeration', 'richtext', 'password']);
const NUMBERS = new Set(['biginteger', 'integer', 'decimal', 'float']);

/**
 * Has a search look into the fields that somebody may read, where Strapi's own would look into those that are withheld as well.
 */
export function searchWithout(strapi: Core.Strapi, uid: Uid, query: Query, withheld: WithheldFields): Query {
  const { _q: search, ...rest } = query;
  if (typeof search !== 'string' || search === '') return query;
  const searched = fieldsSearched(strapi, uid, search);
  const left = searched.filter((name) => !withheld.asked(uid).has(name));
  if (left.length === searched.length) return query;
  const found = { $or: ['id', ...left].map((name) => ({ [name]: { $containsi: search } })) };
  return { ...rest, filters: rest.filters === undefined ? found : { $and: [rest.filters, found] } };
}

function fieldsSearched(strapi: Core.Strapi, uid: Uid, search: string): readonly string[] {
  const isNumber = !Number.isNaN(Number(search));
  return Object.entries(strapi.contentType(uid).attributes)
    .filter(([, { type, ...rest }]) => {
      const isOfKind = TEXTS.has(type) || (isNumber && NUMBERS.has(type));
      return isOfKind && !('searchable' in rest && rest.searchable === false);
    })
    .map(([name]) => name);
}
