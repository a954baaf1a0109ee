import type { Core } from '@strapi/types';
import DataLoader from 'dataloader';
import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import type { Participants } from '../../translation/participants';
import type { Status } from '../../translation/status';
import type { Uid } from '../../uids';
import { attributeOf, isToMany, targetOf } from './attributes';
import { BeyondLookAhead } from './beyond';
import { type Auth, Caller } from './caller';
import type { Relation } from './level';
import { Questions } from './questions';
import { Reading } from './reading';
import { isRecord } from './records';
import { relatedRows } from './related-rows';
import type { Found } from './root-rows';
import { ROW_KEYS, type Row } from './row';
import type { ResolverWatch, StockFields } from './stock-fields';
import { readerOf } from './stored-values';
import { ofVersion } from './version';

/** As much of a GraphQL context as Strapi's relation resolvers look at. */
interface Context {
  readonly state: { readonly auth: Auth };
  readonly rootQueryArgsByPath?: ReadonlyMap<string | number, RootArguments>;
}

interface RootArguments {
  readonly status?: Status;
  readonly publicationFilter?: unknown;
  readonly hasPublishedVersion?: unknown;
}

/** A relation as its field in the schema shows it. */
interface RelationField {
  readonly uid: Uid;
  readonly attributeName: string;
  readonly target: Uid;
  readonly isMany: boolean;
}

type Loader = DataLoader<Found, readonly Found[] | undefined>;

/**
 * What Strapi's resolvers answer — the operations beyond look-ahead: those with a resolver of the project's own in them,
 * and what mutations give back — has its relations loaded for all parents at once, too: one statement for each field of
 * the operation. Where that cannot be, Strapi's resolver goes on as ever.
 */
export class BatchedRelations {
  private readonly loaders = new WeakMap<object, Map<FieldNode, Loader>>();
  private stock: StockFields | undefined;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly participants: Participants,
    private readonly resolvers: ResolverWatch,
  ) {}

  /** Before the schema is built. */
  start(): void {
    const { service } = this.strapi.plugin('graphql');
    service('extension').use(({ nexus }: { nexus: typeof import('nexus') }) => ({
      plugins: [nexus.plugin({ name: 'conference-relations', onAfterBuild: (schema) => this.batchAll(schema) })],
    }));
  }

  private batchAll(schema: GraphQLSchema): void {
    const { naming } = this.strapi.plugin('graphql').service('utils');
    for (const model of Object.values(this.strapi.contentTypes)) {
      const type = schema.getType(naming.getTypeName(model));
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        const relation = this.relationOf(model.uid, field.name);
        if (relation) this.batch(type.name, field, relation);
      }
    }
  }

  private relationOf(uid: Uid, name: string): RelationField | undefined {
    const attributeName = name.replace(/_connection$/, '');
    try {
      const attribute = attributeOf(this.strapi, uid, attributeName);
      // Files may need to be signed one by one.
      const target = attribute.type === 'media' ? undefined : targetOf(this.strapi, attribute);
      return target && { uid, attributeName, target, isMany: isToMany(attribute) };
    } catch (error) {
      if (error instanceof BeyondLookAhead) return undefined;
      throw error;
    }
  }

  private batch(typeName: string, field: GraphQLField<unknown, Context>, relation: RelationField): void {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source, args, context, info) => {
      this.stock ??= this.resolvers.read();
      const isStock = this.stock?.isStock(typeName, field.name) && isRecord(source) && typeof source.id === 'number';
      const rows = isStock ? await this.loader(relation, args, context, info).load(source) : undefined;
      if (!rows) return resolve(source, args, context, info);
      if (!relation.isMany) return rows[0] ?? null;
      return field.name === relation.attributeName ? rows : { nodes: rows };
    };
  }

  private loader(
    relation: RelationField,
    args: Readonly<Record<string, unknown>>,
    context: Context,
    info: GraphQLResolveInfo,
  ): Loader {
    const loaders = this.loaders.get(context) ?? new Map<FieldNode, Loader>();
    this.loaders.set(context, loaders);
    const [node] = info.fieldNodes;
    const known = node && loaders.get(node);
    if (known) return known;
    const loader: Loader = new DataLoader(
      (parents) => this.load(relation, args, context, info, parents).catch(() => parents.map(() => undefined)),
      { cache: false },
    );
    if (node) loaders.set(node, loader);
    return loader;
  }

  private async load(
    { uid, attributeName, target, isMany }: RelationField,
    args: Readonly<Record<string, unknown>>,
    context: Context,
    info: GraphQLResolveInfo,
    parents: readonly Found[],
  ): Promise<Found[][]> {
    const { strapi } = this;
    new Caller(strapi, context.state.auth).mayAsk(args);
    const { where, ...page } = await new Questions(strapi, this.participants, context.state.auth).ask(target, args);
    const readers = this.readersOf(target);
    const attributes = readers.map(({ name }) => name);
    const rows = relatedRows(strapi, uid, attributeName, target, attributes, {
      where: { $and: [...ofVersion(strapi, target, statusOf(context, info)), where] },
      ...(isMany && page),
    });
    const level = { name: '', attributes, fields: [] };
    const relation: Relation = { kind: 'relation', key: '', level, rows, shows: 'all' };
    const reading = new Reading(strapi);
    const parentRows: Row[] = parents.map((parent) => ROW_KEYS.map((key) => parent[key]));
    await reading.follow([relation], parentRows);
    return parentRows.map((parent) => reading.rowsOf(relation, parent).map((row) => read(row, readers)));
  }

  /** All plain values, as a resolver of the project's may look at any. */
  private readersOf(target: Uid): Reader[] {
    const { attributes } = this.strapi.db.metadata.get(target);
    const names = new Set([...ROW_KEYS, ...Object.keys(attributes)]);
    return [...names].flatMap((name) => {
      const type = attributes[name]?.type;
      const reading = type === 'increments' ? (stored: unknown) => stored : readerOf(String(type));
      return reading ? [{ name, read: reading }] : [];
    });
  }
}

/** How one of a row's values is read. */
interface Reader {
  readonly name: string;
  read(stored: unknown): unknown;
}

/** @param readers in the order of the row's values. */
function read(row: Row, readers: readonly Reader[]): Found {
  const values = readers.map(
    ({ name, read: reading }, at) => [name, row[at] === null ? null : reading(row[at])] as const,
  );
  return Object.fromEntries(values);
}

/** As Strapi's relation resolvers find out; a mutation has none. @throws BeyondLookAhead */
function statusOf({ rootQueryArgsByPath }: Context, { path }: GraphQLResolveInfo): Status | undefined {
  let root = path;
  while (root.prev) root = root.prev;
  const args = rootQueryArgsByPath?.get(root.key);
  if (!args) return undefined;
  if ((args.publicationFilter ?? args.hasPublishedVersion ?? null) !== null) throw new BeyondLookAhead('a filter');
  return args.status ?? 'published';
}
