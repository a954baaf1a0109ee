import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { ValidationContext, ValidationRule } from 'graphql';
import type { Limits } from './limits';
import { type LimitName, refusal } from './refusal';

/** GraphQL Armor counts, and refuses nothing: what to say of a number that is too high is said here. */
export function countedRules({ aliases, directives }: Pick<Limits, 'aliases' | 'directives'>): ValidationRule[] {
  const n = Number.POSITIVE_INFINITY;
  return [
    // Not even `__typename` is free: a thousand of them are a thousand fields.
    maxAliasesRule({ n, allowList: [], onAccept: [refuseAbove('aliases', aliases)] }),
    maxDirectivesRule({ n, onAccept: [refuseAbove('directives', directives)] }),
  ];
}

const refuseAbove =
  (limit: LimitName, allowed: number) =>
  (context: ValidationContext | null, { n: found }: { readonly n: number }) => {
    if (found > allowed) context?.reportError(refusal({ limit, found, allowed }));
  };
