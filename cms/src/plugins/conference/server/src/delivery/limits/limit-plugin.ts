import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, OperationTypeNode } from 'graphql';
import { costOf, type Pages } from './cost';
import { type InputSize, sizeOfLiterals, sizeOfValues } from './input-size';
import type { Limits } from './limits';
import { CODE, refuseMore } from './refusal';
import { shortError, shortRefusals } from './short-answers';

/** What Strapi hands to resolvers; nothing where a project asks Apollo without HTTP. */
interface Context {
  readonly koaContext?: { readonly request: { readonly body?: unknown } };
}

/** What the rest of the server keeps to, as the project or the limits have set it. */
export interface Surroundings {
  readonly pages: Pages;
  readonly selections: number;
}

/**
 * An Apollo plugin that refuses what can be judged only with the variables, after validation and before execution, and
 * keeps refusals short.
 */
export function limitPlugin(limits: Limits, { pages, selections }: Surroundings): ApolloServerPlugin<Context> {
  const sizes = new WeakMap<DocumentNode, InputSize>();
  const sizeOf = (document: DocumentNode): InputSize => {
    const size = sizes.get(document) ?? sizeOfLiterals(document);
    sizes.set(document, size);
    return size;
  };

  return {
    async requestDidStart({ contextValue: { koaContext } }) {
      const batch = koaContext?.request.body;
      if (Array.isArray(batch)) refuseMore('batch', batch.length, limits.batch);
      return {
        async didResolveOperation({ schema, document, operation, request: { variables = {} } }) {
          if (!operation) return;
          const isQuery = operation.operation === OperationTypeNode.QUERY;
          for (const size of [sizeOfValues(Object.values(variables)), sizeOf(document)]) {
            refuseMore('nesting', size.nesting, limits.nesting);
            // What a mutation writes may be an article; the body of the request has its own limit.
            if (!isQuery) continue;
            refuseMore('values', size.values, limits.values);
            refuseMore('characters', size.characters, limits.characters);
          }
          const cost = costOf({ schema, query: document, operationName: operation.name?.value, variables }, pages);
          refuseMore('cost', cost ?? 0, limits.cost);
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
