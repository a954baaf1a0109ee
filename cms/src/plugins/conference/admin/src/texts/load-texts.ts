import en from './en';

type Texts = Record<string, string>;

/** English is in the bundle already: `field-hints` asks it which fields have a hint. */
const catalogues: Readonly<Record<string, () => Promise<{ default: Texts }>>> = {
  en: async () => ({ default: en }),
  kk: () => import('./kk'),
  ru: () => import('./ru'),
};

/**
 * The plugin's texts in one of the admin's languages, none for a language we do not have: Strapi itself puts English in
 * place of what is missing.
 *
 * Three kinds of keys, in `fields/`, belong to Strapi, which looks labels up by them and shows what the schema says when it
 * finds none: the display name of a content type, the value of an enumeration, and
 * `content-manager.content-types.<uid>.<field>`. Only keys that start with `conference.` are our own.
 */
export async function loadTexts(locale: string): Promise<Texts> {
  const catalogue = await catalogues[locale]?.();
  return catalogue?.default ?? {};
}
