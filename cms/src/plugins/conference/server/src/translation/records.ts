import type { Core } from '@strapi/types';
import { recordUids } from '../uids';

/** Anew for each column: the database writes the column's name into it. */
const text = () => ({ type: 'string', column: { notNullable: true } });

const translation = () => ({
  uid: recordUids.translation,
  singularName: 'translation',
  tableName: 'conference_translations',
  attributes: {
    id: { type: 'increments' },
    type: text(),
    documentId: text(),
    locale: text(),
    /** The document of the event that it belongs to; empty for what belongs to none. */
    event: text(),
    state: text(),
    missing: { type: 'json' },
    outdated: { type: 'json' },
    machine: { type: 'json' },
  },
  indexes: [
    { name: 'conference_translations_document', columns: ['type', 'document_id', 'locale'], type: 'unique' },
    { name: 'conference_translations_state', columns: ['type', 'event', 'locale', 'state'] },
  ],
});

const publishedSlug = () => ({
  uid: recordUids.publishedSlug,
  singularName: 'published-slug',
  tableName: 'conference_published_slugs',
  attributes: { id: { type: 'increments' }, type: text(), slug: text(), locale: text(), documentId: text() },
  indexes: [
    {
      name: 'conference_published_slugs_slug',
      columns: ['type', 'slug', 'locale', 'document_id'],
      type: 'unique',
    },
    { name: 'conference_published_slugs_document', columns: ['document_id'] },
  ],
});

/** Adds the plugin's own tables to the database. */
export function addRecords(strapi: Core.Strapi): void {
  const models: { add(model: object): unknown } = strapi.get('models');
  models.add(translation());
  models.add(publishedSlug());
}
