import type { Core } from '@strapi/types';
import type { Uid } from '../uids';

/** Set by this plugin alone: no form shows it, no client writes it, and Strapi does not copy it between languages. */
const kept = { writable: false, visible: false, configurable: false, searchable: false } as const;
const perLocale = { pluginOptions: { i18n: { localized: true } } } as const;

/** What each row says and keeps of its words, besides the words themselves. */
const attributes = {
  /** The row's own locale as soon as one field was written in it, else the locale it follows. */
  language: { type: 'string', ...kept, ...perLocale },
  /** The fields that still follow, each with the language that its words are in. */
  fallbackFields: { type: 'json', ...kept, ...perLocale },
  /** What `memory.ts` keeps: who wrote what from which words. */
  translation: { type: 'json', private: true, ...kept, ...perLocale },
  /** A key that sorts as the row's own alphabet does, on any database: up to 722 digits, too many for a string. */
  sortKey: { type: 'text', private: true, ...kept, ...perLocale },
  /** All words of the row, folded, for searching. */
  searchText: { type: 'text', private: true, ...kept, ...perLocale },
} as const;

/** Those that nobody is told: they hold words of all fields and, in what a row keeps in mind, of other languages. */
export const untoldAttributes: ReadonlySet<string> = new Set(
  Object.entries(attributes).flatMap(([name, attribute]) => ('private' in attribute ? name : [])),
);

/** Gives a type these attributes, as if its schema had them; before Strapi reads the schemas for the database. */
export function addAttributes(strapi: Core.Strapi, uid: Uid): void {
  const model = strapi.contentType(uid);
  for (const name of Object.keys(attributes)) {
    if (name in model.attributes) {
      throw new Error(`${uid} has a field "${name}", a name that words per language need. Rename the field.`);
    }
  }
  Object.assign(model.attributes, structuredClone(attributes));
  // Layouts of the admin carry it, and tell neither whose they are nor what is special about a type.
  Object.assign(model, { pluginOptions: { ...model.pluginOptions, conference: { translated: uid } } });
}
