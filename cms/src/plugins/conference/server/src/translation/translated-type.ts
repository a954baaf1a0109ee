import type { Core } from '@strapi/types';
import { contentTypes } from '@strapi/utils';
import type { Uid } from '../uids';
import { isLocalised } from './localised';

/** A table of links, seen from the rows of one type. */
export interface LinkTable {
  /** The relation, as the type or the other side calls it. */
  readonly name: string;
  readonly table: string;
  /** The column with the type's own row, and the one with the row it is linked to. */
  readonly own: string;
  readonly other: string;
  /** Columns that keep the order of the others in our list, and ours in theirs. */
  readonly order: string | undefined;
  readonly inverseOrder: string | undefined;
  /** Further columns that tell whose link it is: media of all types share one table. */
  readonly on: Readonly<Record<string, string>>;
  /** Whether our row has one link at most. */
  readonly isSingle: boolean;
  /** Whether a row on the other side belongs to one of ours alone. */
  readonly isExclusive: boolean;
  readonly target: Target;
}

interface Target {
  readonly uid: string;
  readonly table: string;
  readonly isLocalised: boolean;
  readonly hasDrafts: boolean;
}

/** A content type whose documents exist in every language. */
export interface TranslatedType {
  readonly uid: Uid;
  readonly table: string;
  readonly hasDrafts: boolean;
  /** Fields whose words are per language, in the order of the schema; the slug is not one of them. */
  readonly words: readonly string[];
  readonly requiredWords: readonly string[];
  /** Those that clients may read: the others are in no search, no order and no list of what follows. */
  readonly publicWords: readonly string[];
  /** The field that a slug is made from, where the type has a slug. */
  readonly slugFrom: string | undefined;
  /** Plain fields that are the same in every language. */
  readonly structure: readonly string[];
  /** Fields with files, which are the same in every language. */
  readonly media: readonly string[];
  /** The column of each of these fields, and of what the row keeps of itself. */
  readonly columns: Readonly<Record<string, string>>;
  /** Every column that a new row copies from another language. */
  readonly copied: readonly string[];
  readonly links: readonly LinkTable[];
}

/** What Strapi and this plugin keep of a row; neither words nor structure. */
const OWN_FIELDS = new Set([
  ...['id', 'documentId', 'locale', 'createdAt', 'updatedAt', 'publishedAt', 'firstPublishedAt'],
  ...['language', 'fallbackFields', 'translation', 'sortKey', 'searchText'],
]);

type Attribute =
  Core.Strapi['db']['metadata'] extends Map<unknown, infer Meta>
    ? Meta extends { attributes: Record<string, infer One> }
      ? One
      : never
    : never;

/** Describes a type from its schema and from how the database stores it. */
export function describeType(strapi: Core.Strapi, uid: Uid): TranslatedType {
  const model = strapi.contentType(uid);
  const meta = strapi.db.metadata.get(uid);
  const scalars = Object.keys(meta.attributes).filter((name) => columnOf(meta.attributes[name]) !== undefined);
  const isWords = (name: string) => isLocalised(model.attributes[name]?.pluginOptions);
  const plain = scalars.filter((name) => !OWN_FIELDS.has(name) && model.attributes[name]?.type !== 'uid');
  const words = plain.filter(isWords);
  const { slug } = model.attributes;
  const columns = scalars.map((name) => [name, columnOf(meta.attributes[name]) ?? name] as const);
  return {
    uid,
    table: meta.tableName,
    hasDrafts: model.options?.draftAndPublish === true,
    words,
    publicWords: words.filter((name) => !contentTypes.isPrivateAttribute(model, name)),
    requiredWords: words.filter((name) => model.attributes[name]?.required === true),
    slugFrom: slug && 'targetField' in slug && typeof slug.targetField === 'string' ? slug.targetField : undefined,
    structure: plain.filter((name) => !isWords(name)),
    media: mediaLinks(strapi, uid).map(({ name }) => name),
    columns: Object.fromEntries(columns),
    copied: [...new Set([...columns.map(([, column]) => column), ...joinColumnsOf(meta.attributes)])].filter(
      (column) => column !== 'id',
    ),
    links: [...ownLinks(strapi, uid), ...linksFromElsewhere(strapi, uid), ...mediaLinks(strapi, uid)],
  };
}

function columnOf(attribute: Attribute | undefined): string | undefined {
  return attribute && 'columnName' in attribute && typeof attribute.columnName === 'string'
    ? attribute.columnName
    : undefined;
}

/** `created_by_id` and `updated_by_id`. */
function joinColumnsOf(attributes: Readonly<Record<string, Attribute>>): string[] {
  return Object.values(attributes).flatMap((attribute) =>
    'joinColumn' in attribute && 'owner' in attribute && attribute.owner === true
      ? [String(attribute.joinColumn.name)]
      : [],
  );
}

function ownLinks(strapi: Core.Strapi, uid: Uid): LinkTable[] {
  return relationsOf(strapi, uid).map(({ name, relation }) => ({
    name,
    table: relation.joinTable.name,
    own: relation.joinTable.joinColumn.name,
    other: relation.joinTable.inverseJoinColumn.name,
    order: relation.joinTable.orderColumnName,
    inverseOrder: relation.joinTable.inverseOrderColumnName,
    on: {},
    isSingle: relation.relation.endsWith('ToOne'),
    isExclusive: relation.relation.startsWith('oneTo'),
    target: targetOf(strapi, relation.target),
  }));
}

/** Relations of other types to this one that this one knows nothing of. */
function linksFromElsewhere(strapi: Core.Strapi, uid: Uid): LinkTable[] {
  return Object.keys(strapi.contentTypes).flatMap((other) =>
    relationsOf(strapi, other)
      .filter(({ relation }) => relation.target === uid && !relation.inversedBy && !relation.mappedBy)
      .map(({ name, relation }) => ({
        name: `${other}.${name}`,
        table: relation.joinTable.name,
        own: relation.joinTable.inverseJoinColumn.name,
        other: relation.joinTable.joinColumn.name,
        order: undefined,
        inverseOrder: relation.joinTable.orderColumnName,
        on: {},
        isSingle: relation.relation.startsWith('oneTo'),
        isExclusive: relation.relation.endsWith('ToOne'),
        target: targetOf(strapi, other),
      })),
  );
}

/** Pictures and files that are the same in every language. */
function mediaLinks(strapi: Core.Strapi, uid: Uid): LinkTable[] {
  const { attributes } = strapi.contentType(uid);
  return Object.keys(attributes)
    .filter((name) => attributes[name]?.type === 'media' && !isLocalised(attributes[name]?.pluginOptions))
    .map((name) => ({
      name,
      table: 'files_related_mph',
      own: 'related_id',
      other: 'file_id',
      order: 'order',
      inverseOrder: undefined,
      on: { related_type: uid, field: name },
      isSingle: false,
      isExclusive: false,
      target: targetOf(strapi, 'plugin::upload.file'),
    }));
}

interface JoinedRelation {
  readonly relation: string;
  readonly target: string;
  readonly inversedBy?: string | undefined;
  readonly mappedBy?: string | undefined;
  readonly joinTable: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn: { readonly name: string };
    readonly orderColumnName?: string | undefined;
    readonly inverseOrderColumnName?: string | undefined;
  };
}

function relationsOf(strapi: Core.Strapi, uid: string): { name: string; relation: JoinedRelation }[] {
  return Object.entries(strapi.db.metadata.get(uid).attributes).flatMap(([name, relation]) =>
    isJoined(relation) ? [{ name, relation }] : [],
  );
}

function isJoined(attribute: object): attribute is JoinedRelation {
  if (!('joinTable' in attribute) || !('target' in attribute) || !('relation' in attribute)) return false;
  const { joinTable } = attribute;
  return typeof joinTable === 'object' && joinTable !== null && 'inverseJoinColumn' in joinTable;
}

function targetOf(strapi: Core.Strapi, uid: string): Target {
  const model = Object.values(strapi.contentTypes).find((type) => type.uid === uid);
  return {
    uid,
    table: strapi.db.metadata.get(uid).tableName,
    isLocalised: isLocalised(model?.pluginOptions),
    hasDrafts: model?.options?.draftAndPublish === true,
  };
}
