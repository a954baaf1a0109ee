import { errors } from '@strapi/utils';
import { translationStates } from '../state';
import type { DeskFilter, DeskOrder } from './contract';

export type Query = Readonly<Record<string, unknown>>;

export interface Page {
  readonly page: number;
  readonly pageSize: number;
}

const PAGE_SIZE = 25;
const MOST_PAGE_SIZE = 500;
const STATES = [...translationStates, 'unfinished'] as const;
const ORDERS = ['programme', 'touched'] as const satisfies readonly DeskOrder[];

/** @throws ValidationError that names the parameter, and what would be right. `type` is left as it was given. */
export function readFilter(query: Query): DeskFilter {
  return {
    type: readText(query, 'type'),
    event: readText(query, 'event'),
    locale: readText(query, 'locale'),
    state: oneOf('state', readText(query, 'state'), STATES),
    text: readText(query, 'text'),
    documentIds: readText(query, 'documentIds')?.split(','),
  };
}

export const readOrder = (query: Query): DeskOrder => oneOf('sort', readText(query, 'sort'), ORDERS) ?? 'programme';

export function readPage(query: Query): Page {
  return {
    page: whole(query, 'page', Number.MAX_SAFE_INTEGER) ?? 1,
    pageSize: whole(query, 'pageSize', MOST_PAGE_SIZE) ?? PAGE_SIZE,
  };
}

export function readText(query: Query, name: string): string | undefined {
  const value = query[name];
  if (value === undefined || typeof value === 'string') return value;
  throw new errors.ValidationError(`${name}: give it once, such as ?${name}=….`);
}

function oneOf<Choice extends string>(
  name: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((one) => one === value);
  if (choice !== undefined) return choice;
  throw new errors.ValidationError(`${name}: "${value}" is none. Use one of: ${choices.join(', ')}.`);
}

function whole(query: Query, name: string, most: number): number | undefined {
  const value = readText(query, name);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new errors.ValidationError(
    `${name}: "${value}" is not a whole number of 1 or more${most === MOST_PAGE_SIZE ? `, ${most} at most` : ''}.`,
  );
}
