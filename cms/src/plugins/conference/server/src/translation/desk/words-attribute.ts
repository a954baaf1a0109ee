import type { Core } from '@strapi/types';
import type { Uid } from '../../uids';
import type { WordsAttribute } from './fields';

/** How the schema of a type has a field with words. */
export function wordsAttribute(strapi: Core.Strapi, uid: Uid, field: string): WordsAttribute {
  const attribute: unknown = strapi.contentType(uid).attributes[field];
  if (typeof attribute !== 'object' || attribute === null || !('type' in attribute)) return { type: 'json' };
  const { type, required, maxLength }: { type: unknown; required?: unknown; maxLength?: unknown } = attribute;
  return {
    type: String(type),
    required: required === true,
    maxLength: typeof maxLength === 'number' ? maxLength : undefined,
  };
}
