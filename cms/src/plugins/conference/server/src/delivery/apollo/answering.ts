import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server';
import type { Core } from '@strapi/types';
import { PRIVATE } from '../answers/cache-control';
import { isHeld } from '../answers/entity-tag';
import { mediaTypeOf } from '../answers/media-type';
import { ReadyAnswer } from '../answers/ready-answer';
import type { Sharing } from '../answers/sharing';
import type { Auth } from '../look-ahead/caller';
import type { LookAhead } from '../look-ahead/look-ahead';
import type { KnownOperations } from './known-operations';
import { coercedVariables } from './variables';

/** As much of Strapi's context of an operation as is looked at. */
interface Context {
  readonly state?: { readonly auth?: Auth };
}

export interface AnsweringParts {
  readonly lookAhead: LookAhead;
  readonly known: KnownOperations;
  readonly sharing: Sharing;
  /** For answers that everybody may keep. */
  readonly cacheControl: string;
}

/**
 * Has the look-ahead answer operations that Apollo has parsed and validated, whoever asks, and tells of each answer who
 * else may keep it.
 */
export function answering(strapi: Core.Strapi, parts: AnsweringParts): ApolloServerPlugin<Context> {
  return { requestDidStart: async () => new Answering(strapi, parts) };
}

class Answering implements GraphQLRequestListener<Context> {
  private shared: ReadyAnswer | undefined;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly parts: AnsweringParts,
  ) {}

  async responseForOperation(context: GraphQLRequestContext<Context>) {
    const found = await this.answer(context).catch((error: unknown) => {
      // Strapi's own resolvers answer in its place, or say what is wrong.
      this.strapi.log.error(error);
      return undefined;
    });
    if (!found) return null;
    const { answer, prepared } = found;
    if (isVisitor(context.contextValue.state?.auth)) {
      this.shared = new ReadyAnswer(answer.data, this.parts.sharing.surrogateKey(answer, prepared.tables), new Map());
    }
    return { http: context.response.http, body: { kind: 'single' as const, singleResult: { data: answer.data } } };
  }

  async willSendResponse({ request, response, requestIsBatched }: GraphQLRequestContext<Context>): Promise<void> {
    const { headers } = response.http;
    // Operations sent together share one head: what holds of one may not hold of another.
    if (this.shared === undefined || requestIsBatched) {
      headers.set('cache-control', PRIVATE);
      return;
    }
    headers.set('cache-control', this.parts.cacheControl);
    headers.set('surrogate-key', this.shared.surrogateKey);
    const { method = '', headers: asked } = request.http ?? {};
    const mediaType = mediaTypeOf(method, asked?.get('accept') ?? '');
    if (mediaType === undefined) return;
    const tag = this.shared.tag('identity', mediaType);
    headers.set('etag', tag);
    if (method === 'GET' && isHeld(asked?.get('if-none-match') ?? '', tag)) response.http.status = 304;
  }

  private async answer({
    request,
    document,
    operation,
    schema,
    queryHash,
    source,
    contextValue,
  }: GraphQLRequestContext<Context>) {
    const auth = contextValue.state?.auth;
    if (!auth || !document || operation?.operation !== 'query') return undefined;
    const { operationName, variables: given = {} } = request;
    const variables = coercedVariables(schema, document, operationName, given);
    if (!variables) return undefined;
    const prepared = await this.parts.lookAhead.prepare({ schema, document, operationName, variables, auth });
    const answer = await prepared?.run();
    if (!prepared || !answer) return undefined;
    if (queryHash !== undefined && source !== undefined) {
      this.parts.known.remember({ hash: queryHash, schema, document, operationName }, source.length);
    }
    return { prepared, answer };
  }
}

/** Whether somebody has given no name at all: neither signed in nor with a token. */
export function isVisitor(auth: Auth | undefined): boolean {
  return auth?.strategy.name === 'users-permissions' && auth.credentials === null;
}
