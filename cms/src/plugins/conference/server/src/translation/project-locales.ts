import type { Core } from '@strapi/types';
import { optionsOf } from '../config';
import { type Chains, completeChains, type LocaleCode } from './chains';

const LOCALE = 'plugin::i18n.locale';

/** The languages of the project, those of its configuration first, and how each falls back. */
export interface ProjectLocales {
  readonly codes: readonly LocaleCode[];
  readonly chains: Chains;
}

/** The database's locales, in the order of the project's configuration. */
export async function readLocales(strapi: Core.Strapi): Promise<ProjectLocales> {
  const { locales, fallbacks } = optionsOf(strapi);
  const rows: { code: string }[] = await strapi.db.query(LOCALE).findMany({ select: ['code'], orderBy: { id: 'asc' } });
  const present = rows.map(({ code }) => code);
  const inProjectOrder = locales.map(({ code }) => code).filter((code) => present.includes(code));
  const codes = [...new Set([...inProjectOrder, ...present])];
  return { codes, chains: completeChains(fallbacks, codes) };
}
