import type { Core } from '@strapi/types';
import { recordUids } from '../uids';

/** Anew for each column: the database writes the column's name into it. */
const text = () => ({ type: 'string', column: { notNullable: true } });

const number = () => ({ type: 'integer', column: { notNullable: true } });

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
    /** A mark of its segments in the translation memory; null on a database from before there was one. */
    segments: { type: 'string' },
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

const segment = () => ({
  uid: recordUids.segment,
  singularName: 'segment',
  tableName: 'conference_segments',
  attributes: {
    id: { type: 'increments' },
    type: text(),
    documentId: text(),
    locale: text(),
    field: text(),
    position: number(),
    count: number(),
    length: number(),
    fingerprint: text(),
    sketchA: number(),
    sketchB: number(),
    sketchC: number(),
    sketchD: number(),
    sketchE: number(),
    text: { type: 'text' },
  },
  indexes: [
    {
      name: 'conference_segments_place',
      columns: ['type', 'document_id', 'locale', 'field', 'position'],
      type: 'unique',
    },
    { name: 'conference_segments_same', columns: ['fingerprint', 'locale'] },
    ...['sketch_a', 'sketch_b', 'sketch_c', 'sketch_d', 'sketch_e'].map((column) => ({
      name: `conference_segments_${column}`,
      columns: [column, 'locale', 'length', 'fingerprint'],
    })),
  ],
});

/** Adds the plugin's own tables to the database. */
export function addRecords(strapi: Core.Strapi): void {
  const models: { add(model: object): unknown } = strapi.get('models');
  models.add(translation());
  models.add(publishedSlug());
  models.add(segment());
}
