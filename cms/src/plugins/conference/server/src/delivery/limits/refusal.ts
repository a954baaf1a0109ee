import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Limits } from './limits';

export type LimitName = Exclude<keyof Limits, 'pageSize'>;

/** A limit that a question goes beyond. */
export interface Excess {
  readonly limit: LimitName;
  readonly allowed: number;
  /** How much was asked; unknown where counting stops at the limit. */
  readonly found?: number;
}

/** What clients find as `extensions.code` of a question that asks too much. */
export const CODE = 'LIMIT_EXCEEDED';

/** @throws the refusal, where more was found than is allowed. */
export function refuseMore(limit: LimitName, found: number, allowed: number): void {
  if (found > allowed) throw refusal({ limit, found, allowed });
}

/** The refusal of a question that asks too much, answered with 400. */
export function refusal(excess: Excess): GraphQLError {
  const { message, extensions } = formatted(excess);
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
}

/** What, how much, what is allowed, and what to do; nothing of the question is repeated. */
export function formatted({ limit, allowed, found }: Excess): GraphQLFormattedError {
  const isKnown = found !== undefined && Number.isSafeInteger(found);
  const message = sentences[limit](isKnown ? String(found) : `more than ${allowed}`, allowed);
  return { message, extensions: { code: CODE, limit, allowed, ...(isKnown && { found }) } };
}

const sentences: Readonly<Record<LimitName, (found: string, allowed: number) => string>> = {
  tokens: (found, allowed) =>
    `The query has ${found} tokens; ${allowed} are allowed. Put values into variables, or ask in several queries.`,
  depth: (found, allowed) =>
    `The query goes ${found} levels deep; ${allowed} are allowed. Ask for what is below them in a query of its own.`,
  selections: (found, allowed) =>
    `The query selects ${found} fields and fragments, counting those of a fragment wherever it is spread; ${allowed} are allowed. Ask in several queries.`,
  aliases: (found, allowed) => `The query has ${found} aliases; ${allowed} are allowed. Ask in several queries.`,
  directives: (found, allowed) =>
    `The query has ${found} directives; ${allowed} are allowed. Leave out what it does not include.`,
  cost: (found, allowed) =>
    `The answer may hold ${found} values, by estimate; ${allowed} are allowed. Ask for shorter pages, for fewer lists within lists, or through fewer relations in "filters" and "sort".`,
  values: (found, allowed) =>
    `The arguments or variables hold ${found} values; ${allowed} are allowed. Ask in several queries.`,
  nesting: (found, allowed) =>
    `The arguments or variables nest ${found} lists and objects; ${allowed} are allowed. Write them flatter.`,
  characters: (found, allowed) =>
    `A text in the arguments or variables has ${found} characters; ${allowed} are allowed. Shorten it.`,
  batch: (found, allowed) =>
    `The request has ${found} operations; ${allowed} are allowed. Send them in several requests.`,
};
