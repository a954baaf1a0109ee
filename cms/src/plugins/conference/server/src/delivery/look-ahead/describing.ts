import type { Core } from '@strapi/types';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import type { Participants } from '../../translation/participants';
import type { Status } from '../../translation/status';
import type { Uid } from '../../uids';
import { gapOf } from '../draft-gaps';
import { type Attribute, attributeOf, isToMany, targetOf } from './attributes';
import { beyond } from './beyond';
import type { Caller } from './caller';
import { type Complete, completing } from './completing';
import type { Connection, Constant, Level, LevelField, Relation, Value } from './level';
import type { Questions } from './questions';
import { type RelatedQuery, relatedRows } from './related-rows';
import { ROW_KEYS } from './row';
import { type Selected, type Selecting, selectedFields } from './selection';
import type { StockFields } from './stock-fields';
import { instantOf, isRecurring, readerOf } from './stored-values';
import { ofVersion } from './version';

type Field = GraphQLField<unknown, unknown>;
type Selections = Selected['selections'];

/** Finds out what the fields that one operation selects need of the database. */
export class Describing {
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly participants: Participants,
    readonly stock: StockFields,
    readonly selecting: Selecting,
    readonly caller: Caller,
    readonly questions: Questions,
  ) {}

  /** What a selection on rows of a content type needs. @throws BeyondLookAhead */
  async level(uid: Uid, type: GraphQLObjectType, selections: Selections, status: Status): Promise<Level> {
    const attributes: string[] = [...ROW_KEYS];
    const fields: LevelField[] = [];
    for (const selected of selectedFields(this.selecting, type, selections)) {
      fields.push(await this.field(uid, type, selected, status, attributes));
    }
    return { name: this.strapi.contentType(uid).info.singularName, attributes, fields };
  }

  /** @param attributes is given the attribute that the field reads. */
  private async field(
    uid: Uid,
    type: GraphQLObjectType,
    selected: Selected,
    status: Status,
    attributes: string[],
  ): Promise<LevelField> {
    const { key, name } = selected;
    if (name === '__typename') return { kind: 'constant', key, value: type.name };
    const field = type.getFields()[name];
    if (!field || !this.stock.isStock(type.name, name)) return beyond(`${type.name}.${name}`);
    const attributeName = name.replace(/_connection$/, '');
    const attribute = attributeOf(this.strapi, uid, attributeName);
    const target = targetOf(this.strapi, attribute);
    if (target === undefined) {
      const value = this.value(uid, type, field, selected, attribute);
      return { kind: 'value', key, at: placeOf(name, attributes), ...value };
    }

    const auth = this.stock.authOf(type.name, name);
    if (auth !== undefined && auth !== null) await this.caller.mayRead(auth);
    if (attribute.type === 'media' && (await this.signsFiles())) return beyond('files whose addresses are signed');
    const args = getArgumentValues(field, selected.node, this.selecting.variables);
    this.caller.mayAsk(args);
    const asked = await this.questions.ask(target, args);
    const query = { ...asked, where: { $and: [...ofVersion(this.strapi, target, status), asked.where] } };
    const related = (
      rowType: GraphQLObjectType,
      { key: rowKey, selections: inner }: Pick<Selected, 'key' | 'selections'>,
    ) =>
      this.related(
        { uid, attributeName, target, query, status, isMany: isToMany(attribute) },
        rowType,
        rowKey,
        inner,
        field,
      );
    const shown = getNamedType(field.type);
    if (!isObjectType(shown)) return beyond(String(shown));
    return name === attributeName ? related(shown, selected) : this.connection(key, shown, selected, related);
  }

  private value(
    uid: Uid,
    type: GraphQLObjectType,
    field: Field,
    { name, selections }: Selected,
    attribute: Attribute,
  ): Pick<Value, 'fromRead' | 'fromStored'> {
    const read = takesInstants(attribute, field) ? instantOf : readerOf(attribute.type);
    if (!read || !this.stock.isPlain(type.name, name)) return beyond(`${type.name}.${name}`);
    const complete = completing(field.type, selections, this.selecting, this.stock.isPlain);
    const isFilled = isNonNullType(field.type) && this.participants.uids.includes(uid) && name !== 'documentId';
    const gap = isFilled ? gapOf(attribute) : undefined;
    const fromRead = (value: unknown) => complete(value ?? gap);
    const fromColumn = (value: unknown) => fromRead(value === null || value === undefined ? undefined : read(value));
    const fromStored = isRecurring(attribute.type) ? remembering(fromColumn) : fromColumn;
    return { fromRead, fromStored };
  }

  private async related(
    { uid, attributeName, target, query, status, isMany }: Way,
    rowType: GraphQLObjectType,
    key: string,
    selections: Selections,
    field: Field,
  ): Promise<Relation> {
    const level = await this.level(target, rowType, selections, status);
    const page = isMany ? query : { where: query.where };
    const rows = relatedRows(this.strapi, uid, attributeName, target, level.attributes, page);
    const one = isNonNullType(field.type) ? 'one' : 'one or null';
    return { kind: 'relation', key, level, rows, shows: isMany ? 'all' : one };
  }

  private async connection(
    key: string,
    type: GraphQLObjectType,
    { selections }: Selected,
    related: (rowType: GraphQLObjectType, selected: Selected) => Promise<Relation>,
  ): Promise<Connection> {
    const members: (Constant | Relation)[] = [];
    for (const selected of selectedFields(this.selecting, type, selections)) {
      if (selected.name === '__typename') {
        members.push({ kind: 'constant', key: selected.key, value: type.name });
      } else {
        members.push(await related(this.nodesOf(type, selected.name), selected));
      }
    }
    return { kind: 'connection', key, members };
  }

  /** The type of the rows in a connection's `nodes`. */
  nodesOf(type: GraphQLObjectType, name: string): GraphQLObjectType {
    const nodes = name === 'nodes' && this.stock.isStock(type.name, name) ? type.getFields().nodes : undefined;
    const rowType = nodes && getNamedType(nodes.type);
    return isObjectType(rowType) ? rowType : beyond(`${type.name}.${name}`);
  }

  /** Whether the store of files is private: then Strapi signs each address, for a while. */
  private async signsFiles(): Promise<boolean> {
    return (await this.strapi.plugin('upload').provider.isPrivate?.()) === true;
  }
}

/** From where to where a relation leads, and what is asked of it. */
interface Way {
  readonly uid: Uid;
  readonly attributeName: string;
  readonly target: Uid;
  readonly query: RelatedQuery;
  readonly status: Status;
  readonly isMany: boolean;
}

const EPOCH = new Date(0);

/** Whether a field's scalar makes the same of an instant as of its text, which it would check letter by letter. */
function takesInstants({ type }: Attribute, field: Field): boolean {
  const scalar = getNamedType(field.type);
  if (type !== 'datetime' || !isScalarType(scalar)) return false;
  const [fromInstant, fromText] = [EPOCH, EPOCH.toISOString()].map((value) => JSON.stringify(scalar.serialize(value)));
  return fromInstant === fromText;
}

function placeOf(attribute: string, attributes: string[]): number {
  const known = attributes.indexOf(attribute);
  return known === -1 ? attributes.push(attribute) - 1 : known;
}

const MOST_REMEMBERED = 1_000;

/** Instants are checked letter by letter, and many rows share them: each is looked at once. */
function remembering(complete: Complete): Complete {
  const known = new Map<unknown, unknown>();
  return (value) => {
    // PostgreSQL's client makes another `Date` for each row.
    if (typeof value === 'object') return complete(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const completed = complete(value);
    if (known.size < MOST_REMEMBERED) known.set(value, completed);
    return completed;
  };
}
