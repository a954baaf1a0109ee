import type { Core } from '@strapi/types';
import type { Uid } from '../../uids';
import { beyond } from './beyond';
import { isRecord } from './records';

/** As much of a content type's attribute as look-ahead needs. */
export interface Attribute {
  readonly type: string;
  readonly default?: unknown;
  readonly relation?: unknown;
  readonly target?: unknown;
  readonly multiple?: unknown;
}

const FILE = 'plugin::upload.file';
const TO_ONE = ['oneToOne', 'manyToOne'];
const TO_MANY = ['oneToMany', 'manyToMany'];

/** @throws BeyondLookAhead for a field that is no attribute. */
export function attributeOf(strapi: Core.Strapi, uid: Uid, name: string): Attribute {
  // Every row has one, and no schema names it.
  if (name === 'documentId') return { type: 'string' };
  const attribute: unknown = strapi.contentType(uid).attributes[name];
  if (!isRecord(attribute) || typeof attribute.type !== 'string') return beyond(`${uid}.${name}`);
  return { ...attribute, type: attribute.type };
}

/** The type of the rows that an attribute leads to; undefined for a plain value. @throws BeyondLookAhead for other ways to content. */
export function targetOf(strapi: Core.Strapi, { type, relation, target }: Attribute): Uid | undefined {
  const uid = type === 'media' ? FILE : type === 'relation' && isPlainRelation(relation) ? target : undefined;
  if (uid !== undefined)
    return Object.values(strapi.contentTypes).find((model) => model.uid === uid)?.uid ?? beyond(type);
  return type === 'relation' ? beyond('a relation to several types') : undefined;
}

export function isToMany({ type, relation, multiple }: Attribute): boolean {
  return type === 'media' ? multiple === true : TO_MANY.some((name) => name === relation);
}

const isPlainRelation = (relation: unknown) => [...TO_ONE, ...TO_MANY].some((name) => name === relation);
