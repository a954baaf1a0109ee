import type { Core } from '@strapi/strapi';
import { completeChains } from '../../../cms/src/plugins/conference/server/src/translation/chains';
import { derivedFields } from '../../../cms/src/plugins/conference/server/src/translation/derived-fields';
import {
  type Layer,
  type Row,
  settle,
  sourceNow,
} from '../../../cms/src/plugins/conference/server/src/translation/layer';
import { Participants } from '../../../cms/src/plugins/conference/server/src/translation/participants';
import { progressOf } from '../../../cms/src/plugins/conference/server/src/translation/state';
import type { TranslatedType } from '../../../cms/src/plugins/conference/server/src/translation/translated-type';
import { recordUids } from '../../../cms/src/plugins/conference/server/src/uids';
import { type TypeName, typeNames } from '../../helpers/type-names';
import { LANGUAGES, type Language, paragraphs, sentences } from '../conference/words';
import { counts, links, structureOf } from './plan';

const TOGETHER = 100;
const LIST = completeChains({}, LANGUAGES);

type Values = Readonly<Record<string, unknown>>;

/**
 * Ten thousand documents in three languages, in every state, drafts and published versions: written as rows, as they would be
 * had people saved them; through the Document Service that takes the better part of an hour.
 */
export async function writeMany(strapi: Core.Strapi): Promise<void> {
  const writer = new ManyRows(strapi);
  for (const type of typeNames) await writer.write(type);
  for (const type of typeNames) await writer.link(type);
}

/** `panel` 12 → `panel00000000000000000012`. */
export const documentIdOf = (type: TypeName, index: number): string =>
  type + String(index).padStart(24 - type.length, '0');

class ManyRows {
  private readonly types: readonly TranslatedType[];
  /** By table, document and language, the id of the draft. */
  private readonly drafts = new Map<string, number>();

  constructor(private readonly strapi: Core.Strapi) {
    this.types = Participants.of(strapi).all();
  }

  async write(name: TypeName): Promise<void> {
    const type = this.type(name);
    const rows: Values[] = [];
    const records: Values[] = [];
    for (let index = 0; index < counts[name]; index += 1) {
      const documentId = documentIdOf(name, index);
      const layer = layerOf(this.strapi, type, index);
      for (const row of settle(layer, type.words, LIST)) {
        const { state, missing, outdated, machine } = progressOf(layer, row, type.words);
        const event = documentIdOf('event', (name === 'event' ? index : index % counts.day) % counts.event);
        records.push({ type: type.uid, documentId, locale: row.locale, event, state, missing, outdated, machine });
        const memory = { written: row.written, former: {} };
        const derived = Object.entries(derivedFields(type, row, memory)).map(([field, { stored }]) => [field, stored]);
        const values = { ...structureOf(name, index), ...row.values, ...Object.fromEntries(derived) };
        const columns = Object.entries(values).map(([field, value]) => [type.columns[field], toColumn(value)]);
        const time = new Date(Date.parse('2027-01-01') + index * 1_000);
        const own = { document_id: documentId, locale: row.locale, created_at: time, updated_at: time };
        const stored = { ...Object.fromEntries(columns), ...own };
        rows.push({ ...stored, published_at: null }, { ...stored, published_at: time });
      }
    }
    await this.strapi.db.connection.batchInsert(type.table, rows, TOGETHER);
    for (let from = 0; from < records.length; from += TOGETHER) {
      await this.strapi.db.query(recordUids.translation).createMany({ data: records.slice(from, from + TOGETHER) });
    }
    const made: { id: number; document_id: string; locale: string }[] = await this.strapi.db
      .connection(type.table)
      .select('id', 'document_id', 'locale')
      .whereNull('published_at');
    for (const { id, document_id, locale } of made) this.drafts.set(`${document_id} ${locale}`, id);
  }

  async link(name: TypeName): Promise<void> {
    for (const [field, [target, many]] of Object.entries(links[name] ?? {})) {
      const table = this.type(name).links.find((one) => one.name === field);
      if (!table) throw new Error(`${name} has no ${field}.`);
      const rows = Array.from({ length: counts[name] }, (_, index) =>
        LANGUAGES.flatMap((locale) =>
          Array.from({ length: many }, (_other, place) => ({
            [table.own]: this.drafts.get(`${documentIdOf(name, index)} ${locale}`),
            [table.other]: this.drafts.get(
              `${documentIdOf(target, (index * (many + 1) + place) % counts[target])} ${locale}`,
            ),
            ...(table.order && { [table.order]: place + 1 }),
            ...(table.inverseOrder && { [table.inverseOrder]: index + 1 }),
          })),
        ),
      ).flat();
      await this.strapi.db.connection.batchInsert(table.table, rows, TOGETHER);
    }
  }

  private type(name: TypeName): TranslatedType {
    const type = this.types.find(({ uid }) => uid.endsWith(`.${name}`));
    if (!type) throw new Error(`There is no type ${name}.`);
    return type;
  }
}

/** Kazakh is always written; the others are missing, partial, outdated or complete, in turns. */
function layerOf(strapi: Core.Strapi, type: TranslatedType, index: number): Layer {
  const values = (language: Language) =>
    Object.fromEntries(type.words.map((field) => [field, wordsFor(strapi, type, field, index, language)]));
  const original: Row = {
    locale: 'kk',
    values: values('kk'),
    written: Object.fromEntries(type.words.map((field) => [field, { source: null }])),
  };
  const others = (['ru', 'en'] as const).map((locale, place): Row => {
    const turn = (index + place) % 4;
    const fields = turn === 0 ? [] : turn === 1 ? type.words.slice(0, 1) : type.words;
    const written = fields.map((field) => {
      const source = sourceNow([original], locale, field, LIST);
      return [field, { source: source && turn === 2 ? { ...source, fingerprint: 'another' } : source }];
    });
    return { locale, values: values(locale), written: Object.fromEntries(written) };
  });
  return [original, ...others];
}

function wordsFor(
  strapi: Core.Strapi,
  { uid }: TranslatedType,
  field: string,
  index: number,
  language: Language,
): unknown {
  const attribute = strapi.contentType(uid).attributes[field];
  if (attribute?.type === 'blocks') return paragraphs(language, 2);
  if (attribute?.type === 'text') return sentences(language, 2);
  return `${sentences(language, 1).split(' ')[index % 5]} ${field} ${index}`;
}

const toColumn = (value: unknown) =>
  typeof value === 'object' && value !== null && !(value instanceof Date) ? JSON.stringify(value) : value;
