import type { GraphQLFormattedError } from 'graphql';
import { cut } from '../cut';
import { CODE, formatted, type LimitName } from './refusal';

/** How many errors an answer tells, and how many places of one: more of them tell nobody more. */
const MOST = 10;

/** What others say who keep a limit: graphql-js when it parses, and the rule that Strapi takes for `depthLimit`. */
const others: readonly (readonly [RegExp, LimitName])[] = [
  [/contains more tha[nt] (\d+) tokens/, 'tokens'],
  [/exceeds maximum operation depth of (\d+)/, 'depth'],
];

/**
 * The errors of an answer without data: the refusal alone where a limit was passed, in the same words whoever keeps it;
 * else a few errors, shortened. GraphQL's own repeat what was asked, which may be a megabyte, up to a hundred times.
 * @param selections what Apollo allows of them, since it does not say.
 */
export function shortRefusals(
  errors: readonly GraphQLFormattedError[],
  selections: number,
): readonly GraphQLFormattedError[] {
  const refused = errors.map((error) => asRefusal(error, selections)).find((refusal) => refusal !== undefined);
  return refused ? [refused] : errors.slice(0, MOST).map(shortError);
}

export const shortError = ({ message, locations, ...error }: GraphQLFormattedError): GraphQLFormattedError => ({
  message: cut(message),
  ...(locations && { locations: locations.slice(0, MOST) }),
  ...error,
});

function asRefusal(error: GraphQLFormattedError, selections: number): GraphQLFormattedError | undefined {
  const { message, extensions } = error;
  // One of ours; where a rule has reported it, Apollo has put its own code on it.
  if (extensions?.allowed !== undefined) return { message, extensions: { ...extensions, code: CODE } };
  if (extensions?.validationErrorCode === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED') {
    return formatted({ limit: 'selections', allowed: selections });
  }
  for (const [pattern, limit] of others) {
    const allowed = pattern.exec(message)?.[1];
    if (allowed !== undefined) return formatted({ limit, allowed: Number(allowed) });
  }
  return undefined;
}
