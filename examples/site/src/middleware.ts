import { defineMiddleware } from 'astro:middleware';
import { ConferenceError } from '@kurultai/sdk';
import { isLocale, localeOfPath, preferredLocale } from './i18n/locales';
import { textsIn } from './i18n/texts-in';
import { securityHeaders } from './security-headers';

export const onRequest = defineMiddleware(async (context, next) => {
  // The path that the reader asked for, also while the 404 page takes its place.
  const ofPath = localeOfPath(context.originPathname);
  const locale = ofPath ?? preferredLocale(context.request.headers.get('accept-language'));
  context.locals.locale = locale;
  context.locals.texts = textsIn(locale);

  const response = await answer();
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
  response.headers.set('Content-Language', locale);
  if (!ofPath) response.headers.append('Vary', 'Accept-Language');
  return response;

  async function answer(): Promise<Response> {
    const { locale: asked } = context.params;
    if (asked !== undefined && !isLocale(asked)) return next('/404');
    try {
      return await next();
    } catch (error) {
      if (!(error instanceof ConferenceError)) throw error;
      console.error(error.message);
      return next('/503');
    }
  }
});
