import { Readable } from 'node:stream';
import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import type { LocaleCode } from '../chains';
import type { TermInText } from '../desk/contract';
import { type Query, readText } from '../desk/filter';
import { personOf } from '../desk/person';
import type { DeskRequest } from '../desk/request';
import { readSideBySide } from '../desk/side-by-side';
import { typeOf } from '../desk/type-of';
import { requireLocale } from '../edit-drafts';
import type { GlossaryTerm } from '../glossary/check-translation';
import { TermFinder } from '../glossary/find-terms';
import { readMachineRequest } from '../machine/machine-request';
import { translateFields } from '../machine/translate-fields';
import { exportTmx } from '../recall/export-tmx';
import { glossaryFor, readAids, readableFields } from './read-aids';

/** Terms, and what was translated before, for those who translate; what is asked and answered is told in `desk/contract.ts`. */
export function aidsController({ strapi }: { strapi: Core.Strapi }) {
  const placeOf = ({ params }: DeskRequest) => ({
    uid: typeOf(strapi, params.type),
    documentId: params.documentId ?? '',
    locale: params.locale ?? '',
  });

  return {
    /** What helps to translate a field, or the terms of a whole document. */
    async find(ctx: DeskRequest): Promise<void> {
      const asked = { ...placeOf(ctx), source: readText(ctx.query, 'source') };
      ctx.body = { data: await readAids(strapi, personOf(strapi, ctx.state), asked, readText(ctx.query, 'field')) };
    },

    /** Has a machine translate fields, as draft. */
    async machine(ctx: DeskRequest): Promise<void> {
      const given = readMachineRequest(ctx.request.body);
      const place = { ...placeOf(ctx), source: given.source };
      const person = personOf(strapi, ctx.state);
      const outcome = await translateFields(strapi, person, place, given);
      if ('error' in outcome) {
        ctx.status = outcome.error.status;
        ctx.body = outcome;
      } else ctx.body = { data: await readSideBySide(strapi, person, place, place.source), meta: outcome };
    },

    /** The glossary, or what of it is in a text. */
    async terms(ctx: DeskRequest): Promise<void> {
      const [source, target] = await readPair(strapi, ctx.query);
      const glossary = await glossaryFor(strapi, personOf(strapi, ctx.state), source, target);
      const text = readText(ctx.query, 'text');
      const found = text === undefined ? glossary.map(unsought) : new TermFinder(source, glossary).find(text);
      ctx.body = { data: found.map(({ entry, ranges }): TermInText => ({ ...entry, ranges })) };
    },

    /** All that is remembered from one language into another, as far as the person may read it, as a file. */
    async memory(ctx: DeskRequest): Promise<void> {
      const [source, target] = await readPair(strapi, ctx.query);
      const readable = readableFields(strapi, personOf(strapi, ctx.state), [source, target]);
      ctx.set('content-type', 'application/x-tmx+xml; charset=utf-8');
      ctx.set('content-disposition', `attachment; filename="memory.${source}-${target}.tmx"`);
      ctx.body = Readable.from(exportTmx(strapi, { source, target, readable }, new Date()));
    },
  };
}

const unsought = (entry: GlossaryTerm) => ({ entry, ranges: [] });

/** @throws ValidationError where one of the two languages is left out, or none of the project's. */
async function readPair(strapi: Core.Strapi, query: Query): Promise<readonly [source: LocaleCode, target: LocaleCode]> {
  const [source, target] = ['source', 'target'].map((name) => readText(query, name));
  if (source === undefined || target === undefined) {
    throw new errors.ValidationError('source, target: give both languages, such as ?source=ru&target=kk.');
  }
  await requireLocale(strapi, source, 'source');
  await requireLocale(strapi, target, 'target');
  return [source, target];
}
