import type { Core } from '@strapi/types';
import type { Participants } from '../translation/participants';
import { populateByKeys, sortByKeys } from './alphabetical-order';
import { searchFilters } from './search';
import { sortedTypes } from './sorted-types';

const LISTS = new Set(['findMany', 'findFirst', 'count']);

/**
 * Answers `search` and sorts by the alphabet, for REST, GraphQL and the admin alike. Both look at private columns, which
 * no client may name: here, behind all checks of what was asked, they may be.
 */
export function answerLists(strapi: Core.Strapi, participants: Participants): void {
  const types = sortedTypes(strapi, participants);
  strapi.documents.use((context, next) => {
    const { action, uid } = context;
    const isList = LISTS.has(action);
    if (isList || action === 'findOne') {
      const asked: Record<string, unknown> = { ...context.params };
      if (asked.sort !== undefined) asked.sort = sortByKeys(asked.sort, uid, types);
      if (asked.populate !== undefined) asked.populate = populateByKeys(asked.populate, uid, types);
      const isSearched = isList && participants.uids.includes(uid);
      Object.assign(context, { params: isSearched ? withSearch(asked) : asked });
    }
    return next();
  });
}

function withSearch({ search, ...params }: Readonly<Record<string, unknown>>): object {
  if (search === undefined || search === null) return params;
  const { filters } = params;
  const asked = Array.isArray(filters) ? filters : [filters].filter(Boolean);
  return { ...params, filters: { $and: [...asked, ...searchFilters(search)] } };
}
