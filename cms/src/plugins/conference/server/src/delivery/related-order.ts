import type { Core } from '@strapi/types';
import { pagination } from '@strapi/utils';
import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { fieldsOfSortKey } from '../translation/derived-fields';
import type { Participants } from '../translation/participants';
import { type AlphabeticalSort, alphabeticalSort, inAlphabeticalOrder } from './order-of-rows';

/**
 * Sorts the relations of a GraphQL answer by the alphabet. Strapi loads them past the Document Service and lets nobody
 * sort them by a private column, so all of a document's are asked for, put in order and cut to the page here. More than
 * `maxLimit` of them, or a sort through another relation first, stay in the database's order.
 */
export function sortRelations(strapi: Core.Strapi, participants: Participants): void {
  strapi
    .plugin('graphql')
    .service('extension')
    .use(({ nexus }: { nexus: typeof import('nexus') }) => ({
      plugins: [
        nexus.plugin({
          name: 'conference-order',
          onAfterBuild: (schema) => {
            for (const { uid } of participants.all()) sortRelationsOf(schema, strapi, participants, uid);
          },
        }),
      ],
    }));
}

function sortRelationsOf(
  schema: GraphQLSchema,
  strapi: Core.Strapi,
  participants: Participants,
  uid: ReturnType<Participants['all']>[number]['uid'],
): void {
  const model = strapi.contentType(uid);
  const type = schema.getType(strapi.plugin('graphql').service('utils').naming.getTypeName(model));
  if (!isObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    const attribute = model.attributes[field.name.replace(/_connection$/, '')];
    const target = attribute && 'target' in attribute && participants.all().find((one) => one.uid === attribute.target);
    if (target && field.args.some(({ name }) => name === 'sort')) sortRelation(field, fieldsOfSortKey(target), strapi);
  }
}

function sortRelation(field: GraphQLField<unknown, unknown>, keyFields: readonly string[], strapi: Core.Strapi): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = async (source, args, context, info) => {
    const sort = alphabeticalSort(args.sort, keyFields);
    if (!sort) return resolve(source, args, context, info);
    const { config } = strapi.plugin('graphql');
    const most: number = config('maxLimit') ?? -1;
    const { start, limit } = pagination.withDefaultPagination(args.pagination ?? {}, {
      maxLimit: most,
      defaults: { offset: { limit: config('defaultLimit') }, page: { pageSize: config('defaultLimit') } },
    });
    const all: unknown = await resolve(source, { ...args, pagination: { start: 0, limit: most } }, context, info);
    const page = { sort, start, limit };
    const sorted = Array.isArray(all) ? sortedPage(all, page, most) : sortedConnection(all, page, most);
    return sorted ?? resolve(source, args, context, info);
  };
}

interface Page {
  readonly sort: AlphabeticalSort;
  readonly start: number;
  readonly limit: number;
}

/** Undefined when there may be more rows than were loaded. */
function sortedPage(rows: readonly unknown[], { sort, start, limit }: Page, most: number): unknown[] | undefined {
  if (rows.length === most) return undefined;
  return inAlphabeticalOrder(rows, sort).slice(start, limit === -1 ? undefined : start + limit);
}

function sortedConnection(connection: unknown, page: Page, most: number): object | undefined {
  if (typeof connection !== 'object' || connection === null || !('nodes' in connection)) return undefined;
  const nodes = Array.isArray(connection.nodes) ? sortedPage(connection.nodes, page, most) : undefined;
  return nodes && { ...connection, nodes };
}
