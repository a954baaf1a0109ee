import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { type Uid, uids } from '../uids';
import { engineOf } from './engine';
import { type TranslationFilter, Translations } from './translations';

/** As much of a request as is looked at. */
interface Request {
  readonly query: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly request: { readonly body?: unknown };
  readonly state: { readonly userAbility?: unknown };
  body: unknown;
}

interface PermissionChecker {
  readonly cannot: {
    read(entity?: unknown, field?: string): boolean;
    update(entity?: unknown, field?: string): boolean;
  };
}

const PAGE_SIZE = 25;
const MOST_PAGE_SIZE = 500;

/** Answers for those who translate, in the admin and with a token. Types are told by name (`panel`) or by uid. */
export function translationController({ strapi }: { strapi: Core.Strapi }) {
  const translations = new Translations(strapi);
  const uidOf = (type: string | undefined): Uid => {
    const { participants } = engineOf(strapi);
    const own = Object.entries(uids).find(([name]) => name === type)?.[1];
    const uid = own ?? participants.uids.find((one) => one === type);
    if (uid) return uid;
    const known = [...Object.keys(uids), ...participants.uids.filter((one) => !isOwn(one))];
    throw new errors.ValidationError(`type: "${type}" is none that is translated. Use one of: ${known.join(', ')}.`);
  };
  const filterOf = (query: Request['query']): TranslationFilter => ({
    type: text(query, 'type') === undefined ? undefined : uidOf(text(query, 'type')),
    event: text(query, 'event'),
    locale: text(query, 'locale'),
    state: text(query, 'state'),
  });
  /** Tokens have passed already; an administrator sees the types that the Content Manager would show. */
  const readable = (ctx: Request, type: string): boolean => !checkerOf(strapi, ctx, type)?.cannot.read();

  return {
    /** One row for each language of each document. */
    async find(ctx: Request): Promise<void> {
      const page = whole(ctx.query, 'page', 1, Number.MAX_SAFE_INTEGER, 1);
      const pageSize = whole(ctx.query, 'pageSize', 1, MOST_PAGE_SIZE, PAGE_SIZE);
      const { results, total } = await translations.find(filterOf(ctx.query), { page, pageSize });
      const pagination = { page, pageSize, pageCount: Math.ceil(total / pageSize), total };
      ctx.body = { data: results.filter(({ type }) => readable(ctx, type)), meta: { pagination } };
    },

    async totals(ctx: Request): Promise<void> {
      const totals = await translations.totals(filterOf(ctx.query));
      const types = new Set(totals.map(({ type }) => type));
      const allowed = new Set([...types].filter((type) => readable(ctx, type)));
      ctx.body = { data: totals.filter(({ type }) => allowed.has(type)) };
    },

    /** Every language of one document; with `?locale=`, also what its outdated fields were made from. */
    async findOne(ctx: Request): Promise<void> {
      const uid = uidOf(ctx.params.type);
      const documentId = ctx.params.documentId ?? '';
      const found = readable(ctx, uid) ? await translations.findOne(uid, documentId) : [];
      if (found.length === 0)
        throw new errors.NotFoundError(`documentId: there is no ${ctx.params.type} "${documentId}".`);
      const locale = text(ctx.query, 'locale');
      const outdated = locale === undefined ? undefined : await translations.outdatedFields(uid, documentId, locale);
      ctx.body = { data: found, ...(outdated && { meta: { outdated } }) };
    },

    /** The words shown in `fields` are right in this language too. */
    async confirm(ctx: Request): Promise<void> {
      ctx.body = { data: await translations.confirm(...(await decisionOf(ctx))) };
    },

    /** The words of `fields` are still right, though their source has changed. */
    async dismiss(ctx: Request): Promise<void> {
      ctx.body = { data: await translations.dismiss(...(await decisionOf(ctx))) };
    },
  };

  async function decisionOf(ctx: Request): Promise<Parameters<Translations['confirm']>> {
    const uid = uidOf(ctx.params.type);
    const { documentId = '', locale = '' } = ctx.params;
    const { body } = ctx.request;
    const fields: unknown = typeof body === 'object' && body !== null && 'fields' in body ? body.fields : undefined;
    if (!Array.isArray(fields) || fields.length === 0 || !fields.every((field) => typeof field === 'string')) {
      throw new errors.ValidationError('fields: send a list of field names, such as { "fields": ["title"] }.');
    }
    const checker = checkerOf(strapi, ctx, uid);
    if (checker) {
      const row = await strapi.db.query(uid).findOne({ where: { documentId, locale } });
      if (fields.some((field) => checker.cannot.update(row ?? undefined, field))) throw new errors.ForbiddenError();
    }
    return [uid, documentId, locale, fields];
  }
}

const isOwn = (uid: string) => Object.values(uids).some((own) => own === uid);

/** What the administrator behind a request may do with a type; undefined for a request with a token. */
function checkerOf(strapi: Core.Strapi, { state }: Request, model: string): PermissionChecker | undefined {
  if (!state.userAbility) return undefined;
  return strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: state.userAbility, model });
}

function text(query: Request['query'], name: string): string | undefined {
  const value = query[name];
  if (value === undefined || typeof value === 'string') return value;
  throw new errors.ValidationError(`${name}: give it once, such as ?${name}=….`);
}

function whole(query: Request['query'], name: string, least: number, most: number, usual: number): number {
  const value = text(query, name);
  if (value === undefined) return usual;
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new errors.ValidationError(
    `${name}: "${value}" is not a whole number of ${least} or more${most <= MOST_PAGE_SIZE ? `, ${most} at most` : ''}.`,
  );
}
