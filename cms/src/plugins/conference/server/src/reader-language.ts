import type { Core } from '@strapi/types';

/**
 * The language in which to tell the person behind the current request what is wrong: an administrator's chosen
 * admin language, otherwise English (API clients are read by developers).
 */
export function readerLanguage(strapi: Core.Strapi): string | undefined {
  const user: unknown = strapi.requestContext.get()?.state?.user;
  if (typeof user !== 'object' || user === null || !('preferedLanguage' in user)) return undefined;
  return typeof user.preferedLanguage === 'string' ? user.preferedLanguage : undefined;
}
