import type { Core } from '@strapi/types';
import { getOperationAST } from 'graphql';
import type { Participants } from '../translation/participants';
import { publicCacheControl } from './answers/cache-control';
import { KeptAnswers } from './answers/kept-answers';
import { Sharing } from './answers/sharing';
import { answering } from './apollo/answering';
import { KnownOperations } from './apollo/known-operations';
import type { Delivery } from './delivery';
import { type Desk, FrontDoor } from './front-door/front-door';
import { passedBy } from './front-door/passed-by';
import { type QuestionRules, Questions } from './front-door/question';
import { standBefore } from './front-door/request-listeners';
import { VisitorAnswers } from './front-door/visitor-answers';
import { Visitors } from './front-door/visitors';
import { questionCheckOf } from './limits/limit-questions';
import { BatchedRelations } from './look-ahead/batched-relations';
import { foreignDocumentMiddlewares, watchDocumentMiddlewares } from './look-ahead/document-middlewares';
import { keepStatements } from './look-ahead/kept-statements';
import { LookAhead } from './look-ahead/look-ahead';
import { ResolverWatch } from './look-ahead/stock-fields';
import type { DeliveryOptions } from './options';
import { tellCdn } from './purge/tell-cdn';
import type { Revisions } from './revisions/revisions';
import { revisionsOf } from './revisions/revisions-of';

/** Puts the parts of delivery together, before Apollo is made. Needs Strapi's GraphQL plugin. */
export function deliver(strapi: Core.Strapi, options: DeliveryOptions, participants: Participants): Delivery {
  const resolvers = new ResolverWatch(strapi);
  const lookAhead = new LookAhead(strapi, participants, resolvers);
  new BatchedRelations(strapi, participants, resolvers).start();
  const revisions = revisionsOf(strapi);
  const parts: Parts = {
    strapi,
    options,
    lookAhead,
    revisions,
    known: new KnownOperations(),
    sharing: new Sharing(strapi),
  };
  // Before a plugin of ours is among Apollo's.
  const others = passedBy(strapi.config.get('middlewares', []), strapi.config.get('plugin::graphql.apolloServer', {}));
  addApolloPlugin(parts);
  const purge = options.purge && tellCdn(strapi, options.purge, revisions, parts.sharing);
  // After the last of our own.
  watchDocumentMiddlewares(strapi);
  let leave = () => {};
  return {
    async start() {
      parts.sharing.start();
      await revisions.start();
      await keepStatements(strapi);
      if (others.length > 0) strapi.log.info(`GraphQL is answered behind ${others.join(', ')}, not before.`);
      const foreign = foreignDocumentMiddlewares(strapi);
      if (foreign.length > 0)
        strapi.log.info(`GraphQL is read through middlewares of documents: ${foreign.join(', ')}.`);
      leave = openFrontDoor(parts, others.length === 0);
    },
    async stop() {
      leave();
      await purge?.stop();
      await revisions.stop();
    },
  };
}

interface Parts {
  readonly strapi: Core.Strapi;
  readonly options: DeliveryOptions;
  readonly lookAhead: LookAhead;
  readonly revisions: Revisions;
  readonly known: KnownOperations;
  readonly sharing: Sharing;
}

function addApolloPlugin({ strapi, options, lookAhead, known, sharing }: Parts): void {
  const path = 'plugin::graphql.apolloServer.plugins';
  const plugin = answering(strapi, { lookAhead, known, sharing, cacheControl: publicCacheControl(options.http) });
  strapi.config.set(path, [...strapi.config.get(path, []), plugin]);
}

function openFrontDoor(parts: Parts, isOpen: boolean): () => void {
  const { strapi, options } = parts;
  const endpoint: string = strapi.config.get('plugin::graphql.endpoint');
  const cacheControl = publicCacheControl(options.http);
  const log = strapi.log.isLevelEnabled('http') ? (line: string) => strapi.log.http(line) : undefined;
  const desk = isOpen ? deskOf(parts) : undefined;
  return standBefore(
    strapi.server.httpServer,
    (onward) => new FrontDoor({ endpoint, cacheControl, desk, log }, onward).enter,
  );
}

function deskOf({ strapi, options, lookAhead, revisions, known, sharing }: Parts): Desk {
  const kept = options.cache ? new KeptAnswers(options.cache.maxBytes) : undefined;
  const takesHashes = strapi.config.get('plugin::graphql.apolloServer.persistedQueries') !== false;
  const check = questionCheckOf(strapi);
  const accepts: QuestionRules['accepts'] = ({ schema, document, operationName }, variables) => {
    const operation = getOperationAST(document, operationName);
    if (operation) check({ schema, document, operation, variables });
    return operation !== null && operation !== undefined;
  };
  return {
    questions: new Questions(known, { takesHashes, accepts }),
    answers: new VisitorAnswers(strapi, { lookAhead, revisions, sharing, kept, visitors: new Visitors(strapi) }),
    kept,
  };
}
