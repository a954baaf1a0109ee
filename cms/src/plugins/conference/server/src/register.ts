import type { Core } from '@strapi/types';
import { answerLists } from './delivery/answer-lists';
import { guardDrafts } from './delivery/drafts';
import { describePages } from './delivery/page-schema';
import { declareSearch } from './delivery/search-parameter';
import { keepErrorsShort } from './delivery/short-errors';
import { guardProgramme } from './programme/guard';
import { addAttributes } from './translation/attributes';
import { engineOf } from './translation/engine';
import { keepComplete, takeTurns } from './translation/keep-complete';
import { refuseUnknownLocales } from './translation/locales';
import { addRecords } from './translation/records';

export async function register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const { participants, follow } = engineOf(strapi);
  for (const uid of participants.uids) addAttributes(strapi, uid);
  addRecords(strapi);

  keepErrorsShort(strapi);
  refuseUnknownLocales(strapi);
  guardDrafts(strapi);
  takeTurns(strapi, participants);
  guardProgramme(strapi);
  keepComplete(strapi, participants, follow);

  answerLists(strapi, participants);
  declareSearch(strapi, participants);

  if (!strapi.plugin('graphql')) return;
  // Loaded only here: a project without Strapi's GraphQL plugin has no `graphql` package either.
  const [{ describeSchema }, { sortRelations }, { limitQuestions }] = await Promise.all([
    import('./delivery/schema'),
    import('./delivery/related-order'),
    import('./delivery/limits/limit-questions'),
  ]);
  limitQuestions(strapi);
  describeSchema(strapi, participants.uids);
  describePages(strapi);
  sortRelations(strapi, participants);
}
