import type { ApolloServerPlugin } from '@apollo/server';
import type { ValidationRule } from 'graphql';
import type { Pages } from './cost';
import { countedRules } from './counted-rules';
import { limitPlugin } from './limit-plugin';
import type { Limits } from './limits';
import { questionCheck } from './question-check';

/** What a project may have set of Strapi's GraphQL plugin and its Apollo server, as far as it is looked at here. */
interface Given {
  readonly depthLimit?: number;
  readonly defaultLimit?: number;
  readonly maxLimit?: number;
  readonly apolloServer?: {
    readonly parseOptions?: object;
    readonly maxRecursiveSelections?: number | boolean;
    readonly validationRules?: readonly ValidationRule[];
    readonly plugins?: readonly ApolloServerPlugin[];
  };
}

export interface Limited extends Given {
  readonly depthLimit: number;
  readonly maxLimit: number;
  readonly apolloServer: {
    readonly parseOptions: { readonly maxTokens: number };
    readonly maxRecursiveSelections: number | boolean;
    readonly validationRules: ValidationRule[];
    readonly plugins: ApolloServerPlugin[];
  };
}

/** How long lists are, with the limits in place. */
export function pagesOf({ defaultLimit = STRAPIS_PAGE, maxLimit }: Pick<Limited, 'defaultLimit' | 'maxLimit'>): Pages {
  return { usual: defaultLimit, most: maxLimit };
}

/** The page that Strapi sends where neither the question nor the project says how long. */
const STRAPIS_PAGE = 10;
/** What Apollo's `maxRecursiveSelections: true` stands for. */
const APOLLOS_SELECTIONS = 10_000_000;

/**
 * The configuration of Strapi's GraphQL plugin with limits added. Where Strapi, Apollo or GraphQL has a setting for one,
 * that is set, unless the project has done so; rules and a plugin keep the rest.
 */
export function limitedConfig(given: Given, limits: Limits): Limited {
  const { apolloServer } = given;
  // -1, no limit, is what Strapi's plugin has where nobody says anything.
  const maxLimit = given.maxLimit === undefined || given.maxLimit === -1 ? limits.pageSize : given.maxLimit;
  // Set, it has Apollo run the rules of Strapi and the project after GraphQL's own, on what these find valid: Strapi's
  // rule of depth goes into a fragment wherever it is spread, and never comes out of one that spreads itself.
  const maxRecursiveSelections = apolloServer?.maxRecursiveSelections ?? limits.selections;
  const plugin = limitPlugin(limits, {
    check: questionCheck(limits, pagesOf({ ...given, maxLimit })),
    selections: typeof maxRecursiveSelections === 'number' ? maxRecursiveSelections : APOLLOS_SELECTIONS,
  });

  return {
    ...given,
    depthLimit: given.depthLimit ?? limits.depth,
    maxLimit,
    apolloServer: {
      ...apolloServer,
      parseOptions: { maxTokens: limits.tokens, ...apolloServer?.parseOptions },
      maxRecursiveSelections,
      validationRules: [...(apolloServer?.validationRules ?? []), ...countedRules(limits)],
      plugins: [...(apolloServer?.plugins ?? []), plugin],
    },
  };
}
