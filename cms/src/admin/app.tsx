import type { StrapiApp } from '@strapi/strapi/admin';
import en from './translations/en.json';
import kk from './translations/kk.json';
import ru from './translations/ru.json';

type Config = NonNullable<ConstructorParameters<typeof StrapiApp>[0]>['config'];

/**
 * The admin speaks the three languages of the conference. `en` and `ru` hold our own greetings and, in Russian, what
 * Strapi left in English; Strapi has no Kazakh at all, so `kk` holds what an editor sees every day, and the rest is English.
 */
const config: Config = {
  locales: ['ru', 'kk'],
  translations: { en, kk, ru },
  tutorials: false,
  notifications: { releases: false },
};

export default { config };
