import type { TranslationsService } from '../../cms/src/plugins/conference/server/src/translation/service';
import type { Booted } from './strapi';

/** What a project's code asks of translations. */
export const translationsOf = (strapi: Booted['strapi']): TranslationsService =>
  strapi.plugin('conference').service('translations');
