import { createHash } from 'node:crypto';
import { linesOf } from './lines';

/** A localised value as it is stored: a string, rich text (Strapi's blocks), a number, a list; null where there is none. */
export type Words = unknown;

/** Whether nobody reads anything here: nothing, white space, or an editor's empty paragraph. A picture is something. */
export function isBlank(value: Words): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isBlankNode);
  return false;
}

function isBlankNode(node: Words): boolean {
  if (!isObject(node)) return isBlank(node);
  if (node.type === 'image') return false;
  if ('text' in node) return isBlank(node.text);
  return 'children' in node ? isBlank(node.children) : Object.keys(node).length === 0;
}

/** Whether two stored values are the same, formatting included, in whatever order a database gives back their keys. */
export function isSame(one: Words, other: Words): boolean {
  return print(one) === print(other);
}

/** A short mark of a value, formatting included. */
export const print = (value: Words): string => hash(stable(value ?? null));

/** What a person reads of a value, one line a paragraph: bold, links, levels of headings are no words. */
export function textOf(value: Words): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return tidy(value);
  if (Array.isArray(value)) return tidy(value.map(textOfNode).join('\n'));
  return isObject(value) ? stable(value) : String(value);
}

function textOfNode(node: Words): string {
  if (!isObject(node)) return textOf(node);
  if (typeof node.text === 'string') return node.text;
  if (isObject(node.image)) return String(node.image.alternativeText ?? '');
  if (!Array.isArray(node.children)) return stable(node);
  return node.children.map(textOfNode).join(node.type === 'list' ? '\n' : '');
}

/** A short mark of the words alone: it stays when a word is made bold or a paragraph a quote. */
export const fingerprint = (text: string): string => hash(text);

const tidy = (text: string): string => linesOf(text).join('\n');

const hash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 16);

/** JSON with sorted keys: PostgreSQL's jsonb does not keep the order they were written in. */
function stable(value: Words): string {
  return JSON.stringify(value, (_key, inner: Words) =>
    isObject(inner) && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(byKey)) : inner,
  );
}

const byKey = ([one]: readonly [string, Words], [other]: readonly [string, Words]) => (one < other ? -1 : 1);

const isObject = (value: Words): value is Readonly<Record<string, Words>> =>
  typeof value === 'object' && value !== null;
