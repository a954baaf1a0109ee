import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Choose } from './choose';
import { randomFilters, type Samples } from './random-filters';

/** A query as a client sends it. */
export interface RandomQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Field = GraphQLField<unknown, unknown>;

const CONTENT = /^Conference(?!Page|FallbackField|Link)[A-Z][a-z]+$/;
const ROOT = /^conference[A-Z]/;

/** Objects that stand within a row, instead of rows of their own. */
const WITHIN = new Set(['ConferenceFallbackField', 'ConferenceLink', 'Pagination']);

function leadsOn({ type }: Field): boolean {
  const inner = getNamedType(type);
  return isObjectType(inner) && !WITHIN.has(inner.name);
}

/** Strapi alone does not sort relations by the alphabet, as look-ahead does; other tests see to that. */
const ALPHABETICAL = ['title', 'name', 'sortName', 'attribution'];

/** Asks anything of the plugin's types: selections, arguments, aliases, fragments, directives and variables. */
export class QueryMaker {
  private readonly variables: Record<string, unknown> = {};
  private readonly declared: string[] = [];
  private readonly fragments: string[] = [];

  constructor(
    private readonly choose: Choose,
    private readonly schema: GraphQLSchema,
    private readonly samples: Samples,
  ) {}

  make(): RandomQuery {
    const fields = Object.values(this.schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => ROOT.test(name));
    const roots = Array.from({ length: 1 + this.choose.upTo(1) }, (_, index) =>
      this.root(this.choose.one(fields), index),
    );
    const head = this.declared.length > 0 ? `query Random(${this.declared.join(', ')})` : 'query Random';
    return { query: `${head} { ${roots.join(' ')} }\n${this.fragments.join('\n')}`, variables: this.variables };
  }

  private root(field: Field, index: number): string {
    const args: string[] = [];
    const takes = (name: string) => field.args.some((argument) => argument.name === name);
    if (takes('documentId')) args.push(`documentId: ${this.given('ID!', this.choose.one(this.samples.id))}`);
    if (takes('slug')) {
      const type = this.choose.one(['event', 'panel', 'expert', 'institution', 'article', 'talk']);
      args.push(`type: ${type}`, `slug: ${this.given('String!', this.choose.one(this.samples.text))}`);
    }
    if (takes('locale') && !this.choose.rarely(4)) {
      args.push(
        `locale: ${this.given('I18NLocaleCode', this.choose.rarely(20) ? 'kz' : this.choose.one(['kk', 'ru', 'en']))}`,
      );
    }
    if (takes('status') && this.choose.rarely(8)) args.push(`status: ${this.choose.one(['DRAFT', 'PUBLISHED'])}`);
    if (takes('search') && this.choose.rarely(6))
      args.push(`search: ${this.given('String', this.choose.one(['қазақ', 'білім', 'а']))}`);
    args.push(...this.listArguments(field, []));
    return `r${index}: ${this.called(field.name, args)} ${this.selection(getNamedType(field.type), 3)}`;
  }

  private listArguments(field: Field, unsorted: readonly string[] = ALPHABETICAL): string[] {
    const args: string[] = [];
    for (const { name, type } of field.args) {
      const input = getNamedType(type);
      if (name === 'filters' && isInputObjectType(input) && this.choose.rarely(3)) {
        args.push(`filters: ${this.given(input.name, randomFilters(this.choose, input, this.samples))}`);
      }
      if (name === 'pagination' && this.choose.rarely(3)) args.push(`pagination: ${this.pagination()}`);
      if (name === 'sort' && this.choose.rarely(3))
        args.push(`sort: ${this.given('[String]', this.sort(field, unsorted))}`);
    }
    return args;
  }

  private pagination(): string {
    const [few, more] = [this.choose.upTo(3), 1 + this.choose.upTo(4)];
    return this.choose.one([
      `{ limit: ${more} }`,
      `{ start: ${few}, limit: ${more} }`,
      `{ page: ${1 + few}, pageSize: ${more} }`,
      '{ limit: -1 }',
      `{ start: ${few} }`,
    ]);
  }

  private sort(field: Field, unsorted: readonly string[]): string[] {
    const rows = this.rowsOf(getNamedType(field.type));
    const plain = Object.values(rows?.getFields() ?? {}).filter(({ name, type, args }) => {
      const inner = getNamedType(type);
      return (
        args.length === 0 &&
        !unsorted.includes(name) &&
        !isObjectType(inner) &&
        !isListType(getNullableType(type)) &&
        inner.name !== 'JSON' &&
        inner.name !== 'Blocks'
      );
    });
    return this.choose.some(plain, 2).map(({ name }) => `${name}${this.choose.one([':asc', ':desc', ''])}`);
  }

  private rowsOf(type: unknown): GraphQLObjectType | undefined {
    if (!isObjectType(type)) return undefined;
    const nodes = type.getFields().nodes;
    return nodes ? this.rowsOf(getNamedType(nodes.type)) : type;
  }

  private selection(type: unknown, depth: number): string {
    if (!isObjectType(type)) return this.pageSelection(depth);
    const fields = Object.values(type.getFields());
    const plain = fields.filter((field) => !leadsOn(field));
    const chosen =
      depth > 0 ? [...this.choose.some(plain, 4), ...this.choose.some(fields, 3)] : this.choose.some(plain, 4);
    const parts = [...new Set(chosen)].map((field, index) => this.field(field, index, depth));
    if (parts.length === 0) parts.push('__typename');
    if (this.choose.rarely(3)) parts.push('__typename');
    const body = `{ ${parts.join(' ')} }`;
    if (!this.choose.rarely(6)) return body;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type.name} ${body}`);
    return this.choose.rarely(2) ? `{ ...${name} }` : `{ __typename ... on ${type.name} { ...${name} } }`;
  }

  /** The one union: a document of whatever type. */
  private pageSelection(depth: number): string {
    const types = Object.values(this.schema.getTypeMap()).filter(({ name }) => CONTENT.test(name));
    const parts = ['ConferencePanel', 'ConferenceEvent', 'ConferenceExpert']
      .map((name) => types.find((type) => type.name === name))
      .map(
        (type, index) =>
          `... on ${type?.name} { p${index}: documentId ...on ${type?.name} ${this.aliased(type, depth, index)} }`,
      );
    return `{ __typename ${parts.join(' ')} }`;
  }

  /** Two types of a union may not answer with different things under one key. */
  private aliased(type: unknown, depth: number, index: number): string {
    if (!isObjectType(type)) return '{ __typename }';
    const plain = Object.values(type.getFields()).filter((field) => depth > 0 || !leadsOn(field));
    const fields = this.choose.some(plain, 4);
    return `{ ${fields.map((field, place) => this.field(field, `p${index}x${place}`, depth - 1)).join(' ')} }`;
  }

  private field(field: Field, place: number | string, depth: number): string {
    const alias = typeof place === 'string' || this.choose.rarely(4) ? `a${place}: ` : '';
    const args = this.listArguments(field);
    // Under one key a field has one set of arguments.
    const key = args.length > 0 && alias === '' ? `b${place}: ` : alias;
    const directive = this.choose.rarely(10)
      ? ` @${this.choose.one(['skip', 'include'])}(if: ${this.given('Boolean!', this.choose.rarely(2))})`
      : '';
    const inner = getNamedType(field.type);
    // Around rows there is no depth of its own.
    const below = field.name === 'nodes' ? depth : depth - 1;
    const selection = isObjectType(inner) ? ` ${this.selection(inner, below)}` : '';
    return `${key}${this.called(field.name, args)}${directive}${selection}`;
  }

  private called(name: string, args: readonly string[]): string {
    return args.length > 0 ? `${name}(${args.join(', ')})` : name;
  }

  /** A value by a variable; pages and statuses stand in the query itself. */
  private given(type: string, value: unknown): string {
    const name = `v${this.declared.length}`;
    this.declared.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }
}
