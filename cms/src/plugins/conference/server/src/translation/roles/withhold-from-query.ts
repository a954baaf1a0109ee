import type { Core } from '@strapi/types';
import { contentTypes, parseType, traverse } from '@strapi/utils';
import { type Model, modelOf } from './model-of';
import type { WithheldFields } from './withheld-fields';

type Query = Readonly<Record<string, unknown>>;
type Visitor = Parameters<typeof traverse.traverseQueryFilters>[0];

const FILE = 'plugin::upload.file';

/**
 * Takes out of a query all that asks for fields that are withheld, or lets one guess at them: at its top, where Strapi looks
 * itself but leaves an order that is all of it forbidden, and in relations, where it does not look.
 */
export class QueryWithholder {
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly withheld: WithheldFields,
  ) {}

  async clean(uid: string, query: Query): Promise<Query> {
    const { fields } = query;
    const cleaned = await this.cleanParts(uid, query, 'asked');
    if (fields === undefined) return cleaned;
    return { ...cleaned, fields: this.fieldsOf(uid, fields, this.withheld.asked(uid)) };
  }

  /** A relation that is populated; `undefined` when it is not. */
  private async cleanRelated(uid: string, asked: unknown): Promise<unknown> {
    if (Array.isArray(asked)) return asked;
    const withheld = this.withheld.related(uid);
    if (!isQuery(asked)) {
      if (!parseType({ type: 'boolean', value: asked, forceCast: true })) return undefined;
      return withheld.size > 0 ? { fields: this.fieldsOf(uid, '*', withheld) } : true;
    }
    const cleaned = await this.cleanParts(uid, asked, 'related');
    return withheld.size > 0 ? { ...cleaned, fields: this.fieldsOf(uid, asked.fields ?? '*', withheld) } : cleaned;
  }

  private async cleanParts(uid: string, query: Query, place: 'asked' | 'related'): Promise<Query> {
    const { filters, sort, populate, ...rest } = query;
    const options = { schema: this.modelOf(uid), getModel: (name: string) => this.modelOf(name) };
    const visitor = this.visitor(place);
    const parts = {
      filters: filters && (await traverse.traverseQueryFilters(visitor, options, filters)),
      sort: sort && (await traverse.traverseQuerySort(visitor, options, this.plainSort(uid, sort))),
      populate: populate && (await this.cleanPopulate(uid, populate)),
    };
    return { ...rest, ...Object.fromEntries(Object.entries(parts).filter(([, part]) => !isEmpty(part))) };
  }

  private visitor(place: 'asked' | 'related'): Visitor {
    return ({ key, schema, attribute, path }, { remove }) => {
      if (!attribute) return;
      const isDirect = place === 'asked' && path.attribute === key;
      const withheld = isDirect ? this.withheld.asked(schema.uid) : this.withheld.related(schema.uid);
      if (withheld.has(key)) remove(key);
    };
  }

  /** An order can be written in many ways, some of which Strapi's own visitors do not understand; as the database has it, in one. */
  private plainSort(uid: string, sort: unknown): unknown {
    return this.strapi.get('query-params').transform(uid, { sort }).orderBy;
  }

  private async cleanPopulate(uid: string, populate: unknown): Promise<Query> {
    const { attributes } = this.modelOf(uid);
    const cleaned: Record<string, unknown> = {};
    for (const [name, asked] of Object.entries(this.plainPopulate(uid, populate))) {
      const attribute = attributes[name];
      const part = attribute && (await this.cleanPopulated(attribute, asked));
      if (part !== undefined) cleaned[name] = part;
    }
    return cleaned;
  }

  private async cleanPopulated(attribute: Model['attributes'][string], asked: unknown): Promise<unknown> {
    if (contentTypes.isMorphToRelationalAttribute(attribute) || contentTypes.isDynamicZoneAttribute(attribute)) {
      return this.cleanFragments(asked);
    }
    const target = targetOf(attribute);
    return target === undefined ? undefined : this.cleanRelated(target, asked);
  }

  /** Where a relation leads to documents of any type, only those are populated whose types are named. */
  private async cleanFragments(asked: unknown): Promise<unknown> {
    if (!isQuery(asked) || !isQuery(asked.on)) return undefined;
    const on: Record<string, unknown> = {};
    for (const [uid, part] of Object.entries(asked.on)) on[uid] = await this.cleanRelated(uid, part);
    return { on };
  }

  /** `*`, `speakers,day.event` and a list of such, as an object. */
  private plainPopulate(uid: string, populate: unknown): Query {
    if (isQuery(populate)) return populate;
    const paths = [populate].flat().flatMap((one) => (typeof one === 'string' ? one.split(',') : []));
    const { attributes } = this.modelOf(uid);
    const plain: Record<string, Query> = {};
    for (const path of paths) {
      const [root = '', ...rest] = path.trim().split('.');
      const names = root === '*' ? Object.keys(attributes) : [root];
      for (const name of names) {
        const below = [plain[name]?.populate ?? [], rest.length > 0 ? rest.join('.') : []].flat();
        plain[name] = below.length > 0 ? { populate: below } : {};
      }
    }
    return plain;
  }

  /** Fields by name, whatever was asked; the id of a document where nothing else may be. */
  private fieldsOf(uid: string, asked: unknown, withheld: ReadonlySet<string>): readonly string[] {
    const { attributes } = this.modelOf(uid);
    const allowed = Object.keys(attributes).filter(
      (name) => contentTypes.isScalarAttribute(attributes[name]) && !withheld.has(name),
    );
    const names = [asked].flat().flatMap((one) => (typeof one === 'string' ? one.split(',') : []));
    const wanted = names.map((name) => name.trim());
    return ['documentId', ...(wanted.includes('*') ? allowed : allowed.filter((name) => wanted.includes(name)))];
  }

  private modelOf(uid: string): Model {
    return modelOf(this.strapi, uid);
  }
}

function targetOf(attribute: Model['attributes'][string]): string | undefined {
  if (attribute.type === 'media') return FILE;
  if (attribute.type === 'component') return attribute.component;
  return attribute.type === 'relation' && 'target' in attribute ? attribute.target : undefined;
}

const isQuery = (value: unknown): value is Query =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (part: unknown): boolean =>
  part === undefined || part === null || part === '' || (typeof part === 'object' && Object.keys(part).length === 0);
