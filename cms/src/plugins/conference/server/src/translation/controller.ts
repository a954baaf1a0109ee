import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import type { Uid } from '../uids';
import { type Query, readFilter, readOrder, readPage, readText } from './desk/filter';
import type { Person } from './desk/person';
import { personOf } from './desk/person';
import { readProject } from './desk/project';
import type { DeskRequest } from './desk/request';
import { readSideBySide } from './desk/side-by-side';
import { confirmWords, dismissWords, publishWords, saveWords } from './desk/steps';
import { typeOf } from './desk/type-of';
import { WorkList } from './desk/work-list';
import { requireLocale } from './edit-drafts';
import { Translations } from './translations';

/**
 * Answers for those who translate, in the admin and with a token; what is asked and answered is told in `desk/contract.ts`. Types are
 * told by name (`panel`) or by uid.
 */
export function translationController({ strapi }: { strapi: Core.Strapi }) {
  const translations = new Translations(strapi);
  const uidOf = (type: string | undefined) => typeOf(strapi, type);
  const filterOf = async (query: Query) => {
    const filter = readFilter(query);
    if (filter.locale !== undefined) await requireLocale(strapi, filter.locale);
    return { ...filter, type: filter.type === undefined ? undefined : uidOf(filter.type) };
  };
  const questionOf = async (query: Query) => ({
    filter: await filterOf(query),
    order: readOrder(query),
    now: Date.now(),
  });
  const placeOf = ({ params }: DeskRequest) => ({
    uid: uidOf(params.type),
    documentId: params.documentId ?? '',
    locale: params.locale ?? '',
  });

  return {
    /** What there is to translate, and what the person may do. */
    async project(ctx: DeskRequest): Promise<void> {
      const locale = readText(ctx.query, 'locale');
      if (locale !== undefined) await requireLocale(strapi, locale);
      ctx.body = { data: await readProject(strapi, personOf(strapi, ctx.state), locale) };
    },

    /** One line for each language of each document. */
    async find(ctx: DeskRequest): Promise<void> {
      const { page, pageSize } = readPage(ctx.query);
      const list = new WorkList(strapi, personOf(strapi, ctx.state));
      const { results, total } = await list.find(await questionOf(ctx.query), { page, pageSize });
      ctx.body = {
        data: results,
        meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } },
      };
    },

    async totals(ctx: DeskRequest): Promise<void> {
      const list = new WorkList(strapi, personOf(strapi, ctx.state));
      ctx.body = { data: await list.totals(await filterOf(ctx.query)) };
    },

    /** Every language of one document; with `?locale=`, also what its fields follow, and what those that are outdated were made from. */
    async findOne(ctx: DeskRequest): Promise<void> {
      const { uid, documentId } = placeOf(ctx);
      const person = personOf(strapi, ctx.state);
      const all = await translations.findOne(uid, documentId);
      const found = all.filter(({ locale }) => person.mayRead(uid, { locale }));
      if (found.length === 0)
        throw new errors.NotFoundError(`documentId: there is no ${ctx.params.type} "${documentId}".`);
      const locale = readText(ctx.query, 'locale');
      ctx.body = {
        data: found,
        ...(locale !== undefined && { meta: await fieldsOf(person, uid, documentId, locale) }),
      };
    },

    /** A document in two languages, field by field. */
    async sideBySide(ctx: DeskRequest): Promise<void> {
      const source = readText(ctx.query, 'source');
      ctx.body = { data: await readSideBySide(strapi, personOf(strapi, ctx.state), placeOf(ctx), source) };
    },

    /** The unfinished documents before and after this one in the list. */
    async neighbours(ctx: DeskRequest): Promise<void> {
      const { uid, documentId, locale } = placeOf(ctx);
      const question = await questionOf({ ...ctx.query, locale });
      const list = new WorkList(strapi, personOf(strapi, ctx.state));
      ctx.body = { data: await list.neighbours(question, { type: uid, documentId }) };
    },

    /** Words of some fields, as draft: all of them or, where somebody else has saved one of the fields since, none. */
    async save(ctx: DeskRequest): Promise<void> {
      const place = placeOf(ctx);
      const person = personOf(strapi, ctx.state);
      const refusal = await saveWords(strapi, person, place, ctx.request.body);
      if (refusal) {
        ctx.status = refusal.error.status;
        ctx.body = refusal;
      } else ctx.body = { data: await readSideBySide(strapi, person, place, readText(ctx.query, 'source')) };
    },

    /** The words shown in `fields` are right in this language too. */
    async confirm(ctx: DeskRequest): Promise<void> {
      await step(ctx, confirmWords);
    },

    /** The words of `fields` are still right, though their source has changed. */
    async dismiss(ctx: DeskRequest): Promise<void> {
      await step(ctx, dismissWords);
    },

    /** Publishes this language of a document. */
    async publish(ctx: DeskRequest): Promise<void> {
      await step(ctx, publishWords);
    },
  };

  async function fieldsOf(person: Person, uid: Uid, documentId: string, locale: string): Promise<object> {
    const outdated = await translations.outdatedFields(uid, documentId, locale);
    const following = await translations.fallbackFields(uid, documentId, locale);
    const isReadable = (field: string, language: string) => person.mayRead(uid, { locale: language }, field);
    return {
      outdated: outdated.filter(({ field, source }) => isReadable(field, source.locale)),
      fallbackFields: following.filter(({ field, language }) => isReadable(field, language)),
    };
  }

  async function step(ctx: DeskRequest, take: typeof confirmWords): Promise<void> {
    const place = placeOf(ctx);
    const person = personOf(strapi, ctx.state);
    await take(strapi, person, place, ctx.request.body);
    ctx.body = { data: await readSideBySide(strapi, person, place, readText(ctx.query, 'source')) };
  }
}
