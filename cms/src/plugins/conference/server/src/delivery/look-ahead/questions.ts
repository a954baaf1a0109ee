import type { Core } from '@strapi/types';
import type { Participants } from '../../translation/participants';
import type { Uid } from '../../uids';
import { sortByKeys } from '../alphabetical-order';
import { searchFilters } from '../search';
import { sortedTypes } from '../sorted-types';
import { beyond } from './beyond';
import type { Auth } from './caller';
import { isRecord } from './records';

type Arguments = Readonly<Record<string, unknown>>;

/** A question about rows of one type, in the terms of @strapi/database. */
export interface RowsQuery {
  readonly where: object;
  readonly orderBy: unknown;
  readonly offset: number;
  /** -1 for all. */
  readonly limit: number;
  /** As Strapi's page numbers count. */
  readonly page: { readonly start: number; readonly limit: number };
}

/**
 * Turns the arguments of a GraphQL field into a question to the database, through the very steps of Strapi's resolvers:
 * transform, validate and sanitise for the caller, then sort by the alphabet and search, which look at private columns.
 */
export class Questions {
  private readonly types;

  constructor(
    private readonly strapi: Core.Strapi,
    participants: Participants,
    private readonly auth: Auth,
  ) {
    this.types = sortedTypes(strapi, participants);
  }

  /** @throws BeyondLookAhead where Strapi would refuse. */
  async ask(uid: Uid, args: Arguments): Promise<RowsQuery> {
    const { strapi, auth } = this;
    const model = strapi.contentType(uid);
    const { transformArgs } = strapi.plugin('graphql').service('builders').utils;
    const asked: Arguments = transformArgs(args, { contentType: model, usePagination: true });
    const allowed: Arguments = await strapi.contentAPI.validate
      .query(asked, model, { auth })
      .then(() => strapi.contentAPI.sanitize.query(asked, model, { auth }))
      .catch(() => beyond('arguments that are refused'));
    const { start, limit, sort, filters, search } = allowed;
    const searching = searched(search);
    const conditions = searching.length > 0 ? { $and: [filters, ...searching].filter(isRecord) } : filters;
    try {
      const query: Arguments = strapi.get('query-params').transform(uid, {
        start,
        limit,
        ...(sort !== undefined && { sort: sortByKeys(sort, uid, this.types) }),
        ...(conditions !== undefined && { filters: conditions }),
      });
      return {
        where: isRecord(query.where) ? query.where : {},
        orderBy: query.orderBy,
        offset: Number(query.offset ?? 0),
        // To Strapi's query builder no limit, none that is 0, and -1 are the same.
        limit: Number(query.limit) || -1,
        page: { start: Number(asked.start), limit: Number(asked.limit) },
      };
    } catch {
      return beyond('arguments that are refused');
    }
  }
}

function searched(search: unknown): readonly object[] {
  if (search === undefined || search === null) return [];
  try {
    return searchFilters(search);
  } catch {
    return beyond('a search for what is no text');
  }
}
