import type { Core } from '@strapi/types';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Participants } from '../../translation/participants';
import type { Auth } from './caller';
import { LookAhead } from './look-ahead';
import type { ResolverWatch } from './stock-fields';

interface RequestContext {
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly request: { readonly variables?: Readonly<Record<string, unknown>> };
  readonly contextValue: { readonly state: { readonly auth: Auth } };
}

export function addApolloPlugin(strapi: Core.Strapi, participants: Participants, watch: ResolverWatch): void {
  if (strapi.config.get('plugin::conference.delivery.lookAhead') === false) return;
  let lookAhead: LookAhead | undefined;
  const plugin = {
    async serverWillStart({ schema }: { schema: GraphQLSchema }) {
      lookAhead = new LookAhead(strapi, participants, watch, schema);
      Object.assign(globalThis, { __lookAhead: lookAhead });
    },
    async requestDidStart() {
      return {
        async responseForOperation({ document, operationName, request, contextValue }: RequestContext) {
          const prepared = await lookAhead?.prepare({
            document,
            operationName,
            variables: request.variables,
            auth: contextValue.state.auth,
          });
          const answer = await prepared?.run();
          if (!answer) return null;
          return {
            http: { status: undefined, headers: new Map() },
            body: { kind: 'single', singleResult: { data: answer.data } },
          };
        },
      };
    },
  };
  const apollo: { plugins?: unknown[] } = strapi.config.get('plugin::graphql.apolloServer') ?? {};
  strapi.config.set('plugin::graphql.apolloServer', { ...apollo, plugins: [...(apollo.plugins ?? []), plugin] });
}
