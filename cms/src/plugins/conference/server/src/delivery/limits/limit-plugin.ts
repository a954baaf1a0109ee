import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Limits } from './limits';
import type { QuestionCheck } from './question-check';
import { CODE, refuseMore } from './refusal';
import { shortError, shortRefusals } from './short-answers';

/** What Strapi hands to resolvers; nothing where a project asks Apollo without HTTP. */
interface Context {
  readonly koaContext?: { readonly request: { readonly body?: unknown } };
}

/** What the rest of the server keeps to, as the project or the limits have set it. */
export interface Surroundings {
  readonly check: QuestionCheck;
  readonly selections: number;
}

/**
 * An Apollo plugin that refuses what can be judged only with the variables, after validation and before execution, and
 * keeps refusals short.
 */
export function limitPlugin(limits: Limits, { check, selections }: Surroundings): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ contextValue: { koaContext } }) {
      const batch = koaContext?.request.body;
      if (Array.isArray(batch)) refuseMore('batch', batch.length, limits.batch);
      return {
        async didResolveOperation({ schema, document, operation, request: { variables = {} } }) {
          if (operation) check({ schema, document, operation, variables });
        },
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single' || !body.singleResult.errors) return;
          const { errors, data } = body.singleResult;
          body.singleResult.errors = data === undefined ? shortRefusals(errors, selections) : errors.map(shortError);
        },
      };
    },
    // Apollo has no other way to refuse all of a batch at once, before any of it is parsed.
    async unexpectedErrorProcessingRequest({ error }) {
      if (error instanceof GraphQLError && error.extensions.code === CODE) throw error;
    },
  };
}
