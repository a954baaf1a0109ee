import type { Core, Modules } from '@strapi/types';
import { readerLanguage } from '../reader-language';
import { type TypeName, typeNameOf, uids } from '../uids';
import type { Fault } from './fault';
import { checkFields, checkRichText } from './field-rules';
import { invalidDocument } from './invalid-document';
import { checkCoordinates, checkDay, checkEvent, checkPanel, checkTalk } from './place-rules';

type Check = (strapi: Core.Strapi, id: number | string) => Promise<Fault[]>;

/** Types whose fields have to fit each other, or the row they belong to. Looked at as saved, before the commit. */
const placeChecks: Partial<Record<TypeName, Check>> = {
  event: async (strapi, id) => checkEvent(await strapi.db.query(uids.event).findOne({ where: { id } })),
  day: async (strapi, id) =>
    checkDay(await strapi.db.query(uids.day).findOne({ where: { id }, populate: { event: true } })),
  panel: async (strapi, id) =>
    checkPanel(
      await strapi.db.query(uids.panel).findOne({ where: { id }, populate: { day: { populate: { event: true } } } }),
    ),
  talk: async (strapi, id) =>
    checkTalk(
      await strapi.db.query(uids.talk).findOne({
        where: { id },
        populate: { panel: { populate: { day: { populate: { event: true } } } } },
      }),
    ),
  institution: async (strapi, id) =>
    checkCoordinates(await strapi.db.query(uids.institution).findOne({ where: { id } })),
};

/** The ids of the rows that an action wrote: one for create and update, one a locale for publish. */
function writtenIds(result: unknown): (number | string)[] {
  if (typeof result !== 'object' || result === null) return [];
  if ('entries' in result && Array.isArray(result.entries)) return result.entries.flatMap(writtenIds);
  return 'id' in result && (typeof result.id === 'number' || typeof result.id === 'string') ? [result.id] : [];
}

function givenData(params: Modules.Documents.Middleware.Context['params']): Record<string, unknown> {
  return 'data' in params && typeof params.data === 'object' && params.data !== null ? { ...params.data } : {};
}

function richTextFields({ attributes }: { readonly attributes: Readonly<Record<string, { type: string }>> }): string[] {
  return Object.keys(attributes).filter((name) => attributes[name]?.type === 'blocks');
}

/**
 * Keeps faulty structure out, whichever door it comes by: admin, REST, GraphQL and imports all pass the Document
 * Service. Single fields are checked first; what depends on other rows is checked as saved, inside one transaction.
 */
export function guardProgramme(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const type = typeNameOf(context.uid);
    const { action } = context;
    if (!type || (action !== 'create' && action !== 'update' && action !== 'publish' && action !== 'clone'))
      return next();

    const language = readerLanguage(strapi);
    const data = givenData(context.params);
    const faults = action === 'publish' ? [] : checkFields(type, data, action === 'create');
    faults.push(...checkRichText(data, richTextFields(context.contentType)));
    if (faults.length > 0) throw invalidDocument(faults, language);

    const check = placeChecks[type];
    if (!check) return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      const found = await Promise.all(writtenIds(result).map((id) => check(strapi, id)));
      const unique = new Map(found.flat().map((each) => [`${each.field} ${each.code}`, each]));
      if (unique.size > 0) throw invalidDocument([...unique.values()], language);
      return result;
    });
  });
}
