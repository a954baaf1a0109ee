import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { quote } from '../../programme/field-rules';
import { invalidDocument } from '../../programme/invalid-document';
import { readerLanguage } from '../../reader-language';
import { requireWords } from '../edit-drafts';
import type { TranslatedType } from '../translated-type';
import type { GivenWords } from '../write-words';
import type { Decision } from './contract';
import { faultOfWords } from './given-words';
import { wordsAttribute } from './words-attribute';

const EXAMPLE = '{ "fields": { "title": { "value": "…" } } }';

/**
 * The words that a body of `PUT /:type/:documentId/:locale` brings.
 * @throws ValidationError that names what is wrong, where, and what would be right.
 */
export function readWords(
  strapi: Core.Strapi,
  type: TranslatedType,
  body: unknown,
): Readonly<Record<string, GivenWords>> {
  const fields = isObject(body) ? body.fields : undefined;
  if (!isObject(fields) || Object.keys(fields).length === 0) {
    throw new errors.ValidationError(`fields: send the words of at least one field, such as ${EXAMPLE}.`);
  }
  requireWords(type, Object.keys(fields));
  const given = Object.entries(fields).map(([field, words]) => [field, readField(field, words)] as const);
  const faults = given.flatMap(
    ([field, { value }]) => faultOfWords(field, value, wordsAttribute(strapi, type.uid, field)) ?? [],
  );
  if (faults.length > 0) throw invalidDocument(faults, readerLanguage(strapi));
  return Object.fromEntries(given);
}

const KEYS = ['value', 'version', 'from'];

function readField(field: string, words: unknown): GivenWords {
  if (!isObject(words) || !('value' in words)) {
    throw new errors.ValidationError(`fields.${field}: send an object with the words, such as { "value": "…" }.`);
  }
  const unknown = Object.keys(words).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) {
    throw new errors.ValidationError(
      `fields.${field}: "${quote(unknown)}" is not known. Send ${KEYS.join(', ')}, and nothing else.`,
    );
  }
  const { value, version, from } = words;
  if (version !== undefined && typeof version !== 'string') {
    throw new errors.ValidationError(`fields.${field}.version: send it as it came, or leave it out.`);
  }
  return {
    value,
    ...(version !== undefined && { version }),
    ...(from !== undefined && { from: readFrom(field, from) }),
  };
}

function readFrom(field: string, from: unknown): { readonly locale: string; readonly text: string } {
  if (isObject(from) && typeof from.locale === 'string' && typeof from.text === 'string') {
    return { locale: from.locale, text: from.text };
  }
  throw new errors.ValidationError(
    `fields.${field}.from: send the language and the text of the words, { "locale": "ru", "text": "…" }, or leave it out.`,
  );
}

/** @throws ValidationError where a body of `confirm` or `dismiss` names no fields. */
export function readDecision(body: unknown): Decision['fields'] {
  const fields: unknown = isObject(body) ? body.fields : undefined;
  if (Array.isArray(fields) && fields.length > 0 && fields.every((field) => typeof field === 'string')) return fields;
  throw new errors.ValidationError('fields: send a list of field names, such as { "fields": ["title"] }.');
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
