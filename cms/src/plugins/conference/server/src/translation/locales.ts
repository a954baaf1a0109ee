import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { optionsOf } from '../config';
import { quote } from '../programme/field-rules';
import { messagesIn } from '../programme/messages';
import { readerLanguage } from '../reader-language';
import { isLocalised } from './localised';
import { readLocales } from './project-locales';

/** Makes the project's locales on a database that lacks them; never renames or removes one. */
export async function createLocales(strapi: Core.Strapi): Promise<void> {
  const { locales } = optionsOf(strapi);
  const service = strapi.plugin('i18n').service('locales');
  const { codes: present } = await readLocales(strapi);
  const missing = locales.filter(({ code }) => !present.includes(code));
  for (const locale of missing) await service.create(locale);

  const [first] = locales;
  if (first && (await isUntouched(strapi, present, missing.length)))
    await service.setDefaultLocale({ code: first.code });
}

/** A database on which Strapi itself has just made its own default, `en`, and nobody has written anything yet. */
async function isUntouched(strapi: Core.Strapi, present: readonly string[], made: number): Promise<boolean> {
  if (made === 0 || present.length > 1) return false;
  const localised = Object.values(strapi.contentTypes).filter(({ pluginOptions }) => isLocalised(pluginOptions));
  const counts = await Promise.all(localised.map(({ uid }) => strapi.db.query(uid).count()));
  return counts.every((count) => count === 0);
}

/**
 * Refuses, for every localised type and whichever door the request came by, a locale that the project does not have.
 * Strapi itself answers such a request with an empty list, which reads as "there is nothing".
 */
export function refuseUnknownLocales(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (!isLocalised(context.contentType.pluginOptions)) return next();
    const unknown = await findUnknownLocale(strapi, askedLocales(context.params));
    if (unknown === undefined) return next();
    throw unknownLocale(unknown, (await readLocales(strapi)).codes, readerLanguage(strapi));
  });
}

const knownLocales = new WeakMap<Core.Strapi, readonly string[]>();

/** The first of some that is no locale of the project; undefined where all are. `*` stands for all of them. */
export async function findUnknownLocale(strapi: Core.Strapi, asked: readonly unknown[]): Promise<unknown> {
  const isKnown = (code: unknown) =>
    code === '*' || (typeof code === 'string' && knownLocales.get(strapi)?.includes(code));
  if (asked.every(isKnown)) return undefined;
  // Another node, or another administrator, may have added it a moment ago: look before refusing.
  knownLocales.set(strapi, (await readLocales(strapi)).codes);
  return asked.find((code) => !isKnown(code));
}

function askedLocales(params: object): unknown[] {
  if (!('locale' in params) || params.locale === undefined || params.locale === null || params.locale === '') return [];
  return Array.isArray(params.locale) ? params.locale : [params.locale];
}

function unknownLocale(value: unknown, known: readonly string[], language: string | undefined): Error {
  const message = messagesIn(language).localeUnknown({ value: quote(value), locales: known.join(', ') });
  return new errors.ValidationError(`locale: ${message}`, {
    // For clients: the message speaks the reader's language.
    code: 'UNKNOWN_LOCALE',
    errors: [{ path: ['locale'], message, name: 'ValidationError' }],
  });
}
