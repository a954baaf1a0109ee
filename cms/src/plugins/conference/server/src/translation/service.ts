import type { Core } from '@strapi/types';
import type { DeskFilter, DeskOrder } from './desk/contract';
import type { Page } from './desk/filter';
import { anyone } from './desk/person';
import { WorkList } from './desk/work-list';
import { engineOf } from './engine';
import { Translations } from './translations';
import { type Given, writeWords } from './write-words';

/** `strapi.plugin('conference').service('translations')`, for the code of a project. */
export function translationsService({ strapi }: { strapi: Core.Strapi }) {
  const translations = new Translations(strapi);
  const list = new WorkList(strapi, anyone);
  const { upkeep } = engineOf(strapi);
  return {
    /** A page of what there is to do, whoever may read it: see {@link WorkList}. */
    find: (filter: DeskFilter, { order = 'programme', ...page }: Page & { readonly order?: DeskOrder }) =>
      list.find({ filter, order, now: Date.now() }, page),
    findOne: translations.findOne.bind(translations),
    totals: list.totals.bind(list),
    outdatedFields: translations.outdatedFields.bind(translations),
    confirm: translations.confirm.bind(translations),
    dismiss: translations.dismiss.bind(translations),
    /** Saves words as draft: see {@link writeWords}. */
    write: (given: Given) => writeWords(strapi, given),
    /** Checks every rule of words per language, and mends what is broken; `{ isDry: true }` only reports. */
    repair: upkeep.repair.bind(upkeep),
    /** Waits until every document is in every language. */
    settled: upkeep.settled.bind(upkeep),
  };
}

export type TranslationsService = ReturnType<typeof translationsService>;
