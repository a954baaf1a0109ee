import type { Core } from '@strapi/types';
import { optionsOf } from './config';
import { answerLists } from './delivery/answer-lists';
import { setDelivery } from './delivery/delivery';
import { guardDrafts } from './delivery/drafts';
import { describePages } from './delivery/page-schema';
import { declareSearch } from './delivery/search-parameter';
import { keepErrorsShort } from './delivery/short-errors';
import { guardProgramme } from './programme/guard';
import { addAttributes } from './translation/attributes';
import { engineOf } from './translation/engine';
import { guardTerms } from './translation/glossary/guard-terms';
import { keepComplete, takeTurns } from './translation/keep-complete';
import { refuseUnknownLocales } from './translation/locales';
import { addRecords } from './translation/records';
import { guardPrivateFields } from './translation/roles/guard-private-fields';
import { deskUids } from './uids';

export async function register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const { participants, follow } = engineOf(strapi);
  for (const uid of participants.uids) addAttributes(strapi, uid);
  addRecords(strapi);

  keepErrorsShort(strapi);
  refuseUnknownLocales(strapi);
  guardDrafts(strapi);
  takeTurns(strapi, participants);
  guardProgramme(strapi);
  guardTerms(strapi);
  guardPrivateFields(strapi);
  keepComplete(strapi, participants, follow);

  answerLists(strapi, participants);
  declareSearch(strapi, participants);

  if (!strapi.plugin('graphql')) return;
  strapi.plugin('graphql').service('extension').shadowCRUD(deskUids.term).disable();
  // Loaded only here: a project without Strapi's GraphQL plugin has no `graphql` package either.
  const [{ describeSchema }, { deliver }, { limitQuestions }] = await Promise.all([
    import('./delivery/schema'),
    import('./delivery/deliver'),
    import('./delivery/limits/limit-questions'),
  ]);
  const { delivery } = optionsOf(strapi);
  // First, to see the schema's fields, and the project's Apollo, before anything of ours is around them.
  if (delivery.lookAhead) setDelivery(strapi, deliver(strapi, delivery, participants));
  limitQuestions(strapi);
  describeSchema(strapi, participants.uids);
  describePages(strapi);
}
