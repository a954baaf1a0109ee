import type { Core } from '@strapi/types';
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLScalarType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
  print,
} from 'graphql';
import { type ConferenceOptions, optionsOf } from '../config';
import type { Uid } from '../uids';
import { gapOf } from './draft-gaps';
import { refuseDrafts } from './drafts';
import { addSearchArgument } from './search-argument';

type Field = GraphQLField<unknown, { state?: Parameters<typeof refuseDrafts>[0] }>;
type Resolver = GraphQLFieldResolver<unknown, { state?: Parameters<typeof refuseDrafts>[0] }>;
type Naming = Record<'getTypeName' | 'getFindQueryName' | 'getFindConnectionQueryName', (model: object) => string>;
type Attribute = { readonly type: string; readonly default?: unknown };

/**
 * Makes Strapi's generated GraphQL schema say what is true of the plugin's types, so that every client's code
 * generator knows it: lists hold no nulls, rich text and languages have types of their own, required is required.
 * Needs Strapi's GraphQL plugin.
 */
export function describeSchema(strapi: Core.Strapi, translated: readonly Uid[]): void {
  strapi
    .plugin('graphql')
    .service('extension')
    .use(({ nexus }: { nexus: typeof import('nexus') }) => ({
      types: [
        nexus.scalarType({
          name: 'Blocks',
          description:
            'Rich text: the JSON of Strapi’s Blocks editor, a list of paragraphs, headings, lists, quotes, code and images.',
        }),
        nexus.objectType({
          name: 'ConferenceFallbackField',
          description: 'A field in which nobody has written words of this language yet.',
          definition(t) {
            t.nonNull.string('field', { description: 'Its name.' });
            t.nonNull.field('language', {
              type: 'I18NLocaleCode',
              description: 'The language of the words that it shows.',
            });
          },
        }),
        nexus.objectType({
          name: 'ConferenceLink',
          description: 'A page elsewhere.',
          definition(t) {
            t.nonNull.string('label', { description: 'What to call it.' });
            t.nonNull.string('url', { description: 'http or https.' });
          },
        }),
      ],
      plugins: [nexus.plugin({ name: 'conference', onAfterBuild: (schema) => describe(schema, strapi, translated) })],
    }));
}

function describe(schema: GraphQLSchema, strapi: Core.Strapi, translated: readonly Uid[]): void {
  describeLocale(schema, optionsOf(strapi));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) guardArguments(field);
  }
  const { naming }: { naming: Naming } = strapi.plugin('graphql').service('utils');
  for (const model of translated.map((uid) => strapi.contentType(uid))) {
    describeType(schema, naming.getTypeName(model), model.attributes);
    addSearchArgument(schema.getQueryType(), [
      naming.getFindQueryName(model),
      naming.getFindConnectionQueryName(model),
    ]);
  }
}

/**
 * The scalar knows only the ISO list, checks only literals, and answers with "Unknown locale supplied". Let every
 * locale through to `translation/locales.ts`, which knows the project's own and says which they are.
 */
function describeLocale(schema: GraphQLSchema, { locales }: ConferenceOptions): void {
  const locale = schema.getType('I18NLocaleCode');
  if (!isScalarType(locale)) return;
  const scalar: GraphQLScalarType = locale;
  scalar.description = `A language of this project: ${locales.map(({ code }) => code).join(', ')}.`;
  scalar.parseLiteral = (node) => (node.kind === Kind.STRING ? node.value : print(node));
  scalar.parseValue = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
}

/** Relations load their rows past the Document Service, so each field that can ask for drafts, or search them, is guarded. */
function guardArguments(field: Field): void {
  const takes = (argument: string) => field.args.some(({ name }) => name === argument);
  const takesStatus = field.args.some(({ name, type }) => name === 'status' && isEnumType(getNullableType(type)));
  if (!takesStatus && !takes('filters') && !takes('sort')) return;
  wrap(field, (resolve) => (source, args, context, info) => {
    refuseDrafts(context.state, { ...args, status: takesStatus ? args.status : undefined });
    return resolve(source, args, context, info);
  });
}

function describeType(schema: GraphQLSchema, name: string, attributes: Readonly<Record<string, Attribute>>): void {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`The GraphQL schema has no type ${name}.`);
  for (const field of Object.values(type.getFields())) {
    const attribute = attributes[field.name];
    field.type = fieldType(schema, field, attribute);
    if (attribute && isNonNullType(field.type)) fillDraftGaps(field, attribute);
  }
  for (const response of [`${name}EntityResponseCollection`, `${name}RelationResponseCollection`]) {
    tightenLists(schema.getType(response));
  }
  for (const root of [schema.getQueryType(), schema.getMutationType()]) tightenListsOf(root, name);
}

function fieldType(schema: GraphQLSchema, field: Field, attribute: Attribute | undefined): GraphQLOutputType {
  if (field.name === 'locale') return new GraphQLNonNull(scalar(schema, 'I18NLocaleCode'));
  if (field.name === 'language') return new GraphQLNonNull(scalar(schema, 'I18NLocaleCode'));
  if (field.name === 'fallbackFields') {
    return new GraphQLNonNull(listOf(objectType(schema, 'ConferenceFallbackField')));
  }
  if (field.name === 'spokenLanguages') return new GraphQLNonNull(listOf(scalar(schema, 'String')));
  if (field.name === 'links') return new GraphQLNonNull(listOf(objectType(schema, 'ConferenceLink')));
  // Not required of an editor, because it is made from the title; so there always is one.
  if (attribute?.type === 'uid') return new GraphQLNonNull(scalar(schema, 'String'));
  if (attribute?.type === 'blocks') return scalar(schema, 'Blocks');
  return withoutNullItems(field.type);
}

/** `[T]!` → `[T!]!`: rows come from a join, so there is no such thing as a missing one among them. */
function withoutNullItems(type: GraphQLOutputType): GraphQLOutputType {
  const nullable: GraphQLOutputType = getNullableType(type);
  if (!isListType(nullable)) return type;
  const items: GraphQLOutputType = getNullableType(nullable.ofType);
  return isNonNullType(type) ? new GraphQLNonNull(listOf(items)) : listOf(items);
}

const listOf = (items: GraphQLOutputType) => new GraphQLList(new GraphQLNonNull(getNullableType(items)));

function tightenLists(type: unknown): void {
  if (!isObjectType(type)) return;
  for (const field of Object.values(type.getFields())) field.type = withoutNullItems(field.type);
}

/** The queries that answer with a list of `name`, and the connections, which exist whenever the query does. */
function tightenListsOf(root: GraphQLObjectType | null | undefined, name: string): void {
  for (const field of Object.values(root?.getFields() ?? {})) {
    const inner = getNullableType(field.type);
    if (isListType(inner) && String(getNullableType(inner.ofType)) === name) field.type = withoutNullItems(field.type);
  }
}

/** A draft may lack what is required of a published document; its readers still get the type they were promised. */
function fillDraftGaps(field: Field, attribute: Attribute): void {
  const gap = gapOf(attribute);
  if (gap === undefined) return;
  wrap(field, (resolve) => async (source, args, context, info) => (await resolve(source, args, context, info)) ?? gap);
}

function wrap(field: Field, around: (resolve: Resolver) => Field['resolve']): void {
  const resolve: Resolver = field.resolve ?? defaultFieldResolver;
  const wrapped = around(resolve);
  if (wrapped) field.resolve = wrapped;
}

function scalar(schema: GraphQLSchema, name: string): GraphQLScalarType {
  const type = schema.getType(name);
  if (!isScalarType(type)) throw new Error(`The GraphQL schema has no scalar ${name}.`);
  return type;
}

function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`The GraphQL schema has no type ${name}.`);
  return type;
}
