import { isLanguageCode } from './programme/language-code';

/** What a project may set under `conference.config` in `config/plugins.ts`. */
export interface ConferenceOptions {
  /** Locales the plugin makes when they are missing; the first becomes the default of a new database. */
  readonly locales: readonly { readonly code: string; readonly name: string }[];
  /** Whether visitors may read published content without a token. Granted once; an administrator may take it back. */
  readonly publicRead: boolean;
}

const defaults: ConferenceOptions = {
  locales: [
    { code: 'kk', name: 'Қазақша' },
    { code: 'ru', name: 'Русский' },
    { code: 'en', name: 'English' },
  ],
  publicRead: true,
};

/** @throws Error naming the option, what is wrong with it, and what would be right. Strapi then refuses to start. */
function validator(options: ConferenceOptions): void {
  const { locales, publicRead } = options;
  if (!Array.isArray(locales) || locales.length === 0) {
    throw new Error(
      'conference.config.locales must list at least one locale, such as { code: "kk", name: "Қазақша" }.',
    );
  }
  for (const { code, name } of locales) {
    if (typeof code !== 'string' || !isLanguageCode(code)) {
      const hint = code === 'kz' ? ' Kazakh is "kk" ("kz" is the country).' : '';
      throw new Error(`conference.config.locales: "${code}" is not a language code (BCP 47).${hint}`);
    }
    if (typeof name !== 'string' || name.trim() === '') {
      throw new Error(`conference.config.locales: give "${code}" a name that editors see, such as "Қазақша".`);
    }
  }
  if (typeof publicRead !== 'boolean') throw new Error('conference.config.publicRead must be true or false.');
}

export const config = { default: defaults, validator };
