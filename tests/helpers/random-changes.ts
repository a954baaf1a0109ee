import fc from 'fast-check';
import { recordUids, uids } from '../../cms/src/plugins/conference/server/src/uids';
import type { Booted } from './strapi';
import * as model from './words-model';
import { type Document, type Kind, type Layer, LOCALES, type Locale } from './words-model';

type Type = 'panel' | 'expert' | 'topic';

const KINDS: Readonly<Record<Type, Kind>> = {
  panel: { fields: ['title', 'subtitle'] },
  expert: { fields: ['name', 'position'] },
  topic: { fields: ['title', 'description'] },
};

/** How a field of a save is chosen: new words, none, or those that it shows. */
type Wording = 'new' | 'empty' | 'same' | 'absent';

/** Something that somebody does to one of the documents, which are counted from 0 and taken modulo their number. */
export type Step =
  | { readonly do: 'create'; readonly type: Type; readonly locale: Locale; readonly words: readonly Wording[] }
  | {
      readonly do: 'save';
      readonly on: number;
      readonly locale: Locale;
      readonly words: readonly Wording[];
      readonly links: readonly number[] | null;
      readonly publish: boolean;
    }
  | { readonly do: 'publish' | 'unpublish' | 'discard' | 'delete'; readonly on: number; readonly locale: Locale }
  | { readonly do: 'publishAll' | 'deleteAll' | 'clone'; readonly on: number }
  | {
      readonly do: 'together';
      readonly on: number;
      readonly other: number;
      readonly locales: readonly [Locale, Locale];
    };

const locale = fc.constantFrom(...LOCALES);
const on = fc.nat({ max: 5 });
const wording = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Wording>('new') },
  { weight: 1, arbitrary: fc.constantFrom<Wording[]>('empty', 'same', 'absent') },
);
const words = fc.tuple(wording, wording);
const links = fc.option(fc.uniqueArray(fc.nat({ max: 5 }), { maxLength: 3 }));
const type = fc.constantFrom<Type[]>('panel', 'expert', 'topic');

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('create' as const), type, locale, words }) },
  {
    weight: 9,
    arbitrary: fc.record({
      do: fc.constant('save' as const),
      on,
      locale,
      words,
      links,
      publish: fc.boolean().map((yes) => yes),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'publish' as const,
        'publish' as const,
        'unpublish' as const,
        'discard' as const,
        'delete' as const,
      ),
      on,
      locale,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('publishAll' as const, 'publishAll' as const, 'clone' as const, 'deleteAll' as const),
      on,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('together' as const), on, other: on, locales: fc.tuple(locale, locale) }),
  },
);

interface Known {
  readonly type: Type;
  readonly documentId: string;
  document: Document;
}

/** Runs steps on a real CMS and on the model, and compares the two after each. */
export class Run {
  private readonly known: Known[] = [];
  private count = 0;
  steps = 0;

  constructor(private readonly strapi: Booted['strapi']) {}

  async all(steps: readonly Step[]): Promise<void> {
    for (const [index, one] of steps.entries()) {
      try {
        await this.take(one);
        await this.check();
      } catch (error) {
        throw new Error(`Step ${index}, ${JSON.stringify(one)}: ${error instanceof Error ? error.message : error}`, {
          cause: error,
        });
      }
      this.steps += 1;
    }
    await this.checkSlugs();
  }

  private async take(one: Step): Promise<void> {
    if (one.do === 'create') return this.create(one);
    const known = this.known[one.on % Math.max(1, this.known.length)];
    if (!known) return;
    const kind = KINDS[known.type];
    const { documentId, document } = known;
    switch (one.do) {
      case 'save':
        return this.save(known, one);
      case 'together':
        return this.together(known, one);
      case 'publish':
      case 'publishAll': {
        const locales = one.do === 'publish' ? [one.locale] : LOCALES;
        const expected = model.publish(document, locales, kind);
        await this.expecting(expected !== null, 'publish', known.type, {
          documentId,
          locale: one.do === 'publish' ? one.locale : '*',
        });
        if (expected) known.document = expected;
        return;
      }
      case 'unpublish':
        await this.call(known.type, 'unpublish', { documentId, locale: one.locale });
        known.document = model.unpublish(document, one.locale, kind);
        return;
      case 'discard':
        await this.call(known.type, 'discardDraft', { documentId, locale: one.locale });
        known.document = model.discard(document, one.locale);
        // What is published is linked to published documents alone.
        this.forgetOrder();
        return;
      case 'delete': {
        await this.call(known.type, 'delete', { documentId, locale: one.locale });
        const left = model.remove(document, one.locale, kind);
        if (left) known.document = left;
        else this.forget(known);
        return;
      }
      case 'deleteAll':
        await this.call(known.type, 'delete', { documentId, locale: '*' });
        return this.forget(known);
      case 'clone': {
        const made = await this.call(known.type, 'clone', { documentId, locale: 'ru' });
        this.add(known.type, made, model.clone(document));
        // Who speaks at a panel has a double now, who speaks there too.
        if (known.type === 'expert') this.forgetOrder();
        return;
      }
    }
  }

  private async create({ type, locale, words: wordings }: Extract<Step, { do: 'create' }>): Promise<void> {
    const data = this.wordsOf(type, wordings, undefined, locale);
    const structure = { externalId: this.fresh('id') };
    const made = await this.call(type, 'create', { locale, data: { ...data, ...structure } });
    this.add(type, made, model.save(undefined, locale, data, structure));
  }

  private async save(
    known: Known,
    { locale, words: wordings, links: linked, publish }: Extract<Step, { do: 'save' }>,
  ): Promise<void> {
    const { type, documentId, document } = known;
    const data = this.wordsOf(type, wordings, document.drafts, locale);
    const structure = linked === null ? {} : { externalId: this.fresh('id'), ...this.linksOf(type, linked) };
    const saved = model.save(document, locale, data, structure);
    const expected = publish ? model.publish(saved, [locale], KINDS[type]) : saved;
    // Published in one step, Strapi itself looks at the words of the saved language alone.
    const status = publish ? { status: 'published' } : {};
    if (publish && model.languageOf(saved.drafts, locale, KINDS[type]) !== locale) return;
    await this.expecting(expected !== null, 'update', type, {
      documentId,
      locale,
      data: { ...data, ...structure },
      ...status,
    });
    if (expected) known.document = expected;
  }

  /** Two people save at the same moment: one document in two languages, or two documents that know each other. */
  private async together(known: Known, { other, locales }: Extract<Step, { do: 'together' }>): Promise<void> {
    const second = this.known[other % this.known.length] ?? known;
    if (second === known && locales[0] === locales[1]) return;
    const save = (one: Known, locale: Locale) => {
      const data = this.wordsOf(one.type, ['new', 'absent'], undefined, locale);
      return { one, locale, data };
    };
    const saves = [save(known, locales[0]), save(second, locales[1])];
    await Promise.all(
      saves.map(({ one, locale, data }) => this.call(one.type, 'update', { documentId: one.documentId, locale, data })),
    );
    // Which came first shows only in what each was made from; it is read back, and must be one of the two orders.
    const orders = [saves, [...saves].reverse()].map((order) => {
      const documents = new Map<Known, Document>();
      for (const { one, locale, data } of order) {
        documents.set(one, model.save(documents.get(one) ?? one.document, locale, data, {}));
      }
      return documents;
    });
    const faults: unknown[] = [];
    for (const order of orders) {
      for (const [one, document] of order) one.document = document;
      try {
        return await this.check();
      } catch (error) {
        faults.push(error);
      }
    }
    throw faults[0];
  }

  private wordsOf(
    type: Type,
    wordings: readonly Wording[],
    layer: Layer | undefined,
    locale: Locale,
  ): Record<string, string> {
    const data: Record<string, string> = {};
    for (const [index, field] of KINDS[type].fields.entries()) {
      const chosen = wordings[index] ?? 'absent';
      // A document that nobody has written a word of cannot be told from one that is gone.
      if (chosen === 'new' || (index === 0 && !layer)) data[field] = this.fresh('сөз');
      else if (chosen === 'same' && layer) data[field] = model.shown(layer, locale, field) ?? '';
      else if (chosen === 'empty') data[field] = '';
    }
    return data;
  }

  private fresh(word: string): string {
    this.count += 1;
    return `${word} ${this.count}`;
  }

  private linksOf(from: Type, wanted: readonly number[]): Record<string, string[]> {
    const of = (type: Type) => {
      const ids = this.known.filter((one) => one.type === type).map(({ documentId }) => documentId);
      return [...new Set(wanted.flatMap((index) => ids[index % Math.max(1, ids.length)] ?? []))];
    };
    if (from === 'panel') return { speakers: of('expert'), topics: of('topic') };
    return from === 'expert' ? { moderates: of('panel') } : { panels: of('panel') };
  }

  private add(type: Type, made: unknown, document: Document): void {
    if (typeof made !== 'object' || made === null || !('documentId' in made)) throw new Error('Nothing was made.');
    this.known.push({ type, documentId: String(made.documentId), document });
  }

  private forget(known: Known): void {
    this.known.splice(this.known.indexOf(known), 1);
    for (const one of this.known) {
      const unlink = (layer: Layer): Layer => ({
        ...layer,
        structure: Object.fromEntries(
          Object.entries(layer.structure).map(([field, value]) => [
            field,
            Array.isArray(value) ? value.filter((id) => id !== known.documentId) : value,
          ]),
        ),
      });
      const { drafts, published } = one.document;
      one.document = { drafts: unlink(drafts), published: published && unlink(published) };
    }
  }

  private forgetOrder(): void {
    for (const one of this.known) {
      const { speakers: _, ...structure } = one.document.drafts.structure;
      one.document = { ...one.document, drafts: { ...one.document.drafts, structure } };
    }
  }

  private call(type: Type, action: string, params: object): Promise<unknown> {
    return Reflect.apply(Reflect.get(this.strapi.documents(uids[type]), action), undefined, [params]);
  }

  private async expecting(isAllowed: boolean, action: string, type: Type, params: object): Promise<void> {
    const refused = await this.call(type, action, params).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (isAllowed && refused) throw refused;
    if (!isAllowed && !refused) throw new Error(`${action} should have been refused: its title is written nowhere.`);
  }

  /** Compares every row of every document with the model, and its links in each language with those in the others. */
  private async check(): Promise<void> {
    for (const { type, documentId, document } of this.known) {
      const rows = await this.strapi.db.query(uids[type]).findMany({ where: { documentId }, populate: LINKS[type] });
      const layers: readonly (readonly [string, Layer | null, Record<string, unknown>[]])[] = [
        ['draft', document.drafts, rows.filter((row: { publishedAt: unknown }) => row.publishedAt === null)],
        ['published', document.published, rows.filter((row: { publishedAt: unknown }) => row.publishedAt !== null)],
      ];
      for (const [name, layer, found] of layers) {
        const actual = found.map((row) => actualRow(row, KINDS[type])).sort(byLocale);
        const expected = layer ? LOCALES.map((one) => expectedRow(layer, one, KINDS[type])).sort(byLocale) : [];
        equal(`${type} ${documentId} ${name}`, actual, expected);
        const linked = found.map((row) => LINKS[type].map((field) => linksIn(row, field)));
        for (const one of linked) equal(`${type} ${documentId} ${name}: links`, one, linked[0]);
        if (layer && name === 'draft') this.checkOrder(type, layer, found[0]);
      }
      await this.checkProgress(type, documentId, document);
      checkModified(type, document, rows);
    }
  }

  /** What is written down of each language, for those who translate. */
  private async checkProgress(type: Type, documentId: string, { drafts }: Document): Promise<void> {
    const found: { locale: Locale; state: string; missing: unknown; outdated: unknown }[] = await this.strapi.db
      .query(recordUids.translation)
      .findMany({ where: { type: uids[type], documentId }, orderBy: { locale: 'asc' } });
    const actual = found.map(({ locale, state, missing, outdated }) => ({ locale, state, missing, outdated }));
    const expected = [...LOCALES].sort().map((one) => ({ locale: one, ...model.progress(drafts, one, KINDS[type]) }));
    equal(`${type} ${documentId}: progress`, actual, expected);
  }

  /** An address leads to one document in each language. */
  private async checkSlugs(): Promise<void> {
    for (const type of ['panel', 'expert'] as const) {
      const rows: { slug: string | null; locale: string; documentId: string }[] = await this.strapi.db
        .query(uids[type])
        .findMany({ select: ['slug', 'locale', 'documentId'] });
      const owners = new Map<string, string>();
      for (const { slug, locale, documentId } of rows) {
        const address = `/${locale}/${type}s/${slug}`;
        const owner = owners.get(address) ?? documentId;
        if (slug !== null && owner !== documentId) throw new Error(`${address} leads to two documents.`);
        owners.set(address, owner);
      }
    }
  }

  /** Links that were set from this side alone stand in the order in which they were set. */
  private checkOrder(type: Type, { structure }: Layer, row: Record<string, unknown> | undefined): void {
    if (type !== 'panel' || !row || !('speakers' in structure)) return;
    const { documentIds } = linksIn(row, 'speakers');
    equal('speakers', documentIds, structure.speakers);
  }
}

const LINKS: Readonly<Record<Type, string[]>> = {
  panel: ['speakers', 'topics', 'moderators'],
  expert: ['speaksAt', 'moderates'],
  topic: ['panels'],
};

/** The documents that a row is linked to, in order, and whether each is in the row's own language and layer. */
function linksIn(row: Record<string, unknown>, field: string): { documentIds: string[]; isAtHome: boolean } {
  const linked = row[field];
  const others: { documentId: string; locale: string; publishedAt: string | null }[] = Array.isArray(linked)
    ? linked
    : [];
  return {
    documentIds: others.map(({ documentId }) => documentId),
    isAtHome: others.every(
      (one) => one.locale === row.locale && (one.publishedAt === null) === (row.publishedAt === null),
    ),
  };
}

/** Strapi calls a draft modified when it is newer than what is published. */
function checkModified(type: Type, { drafts, published }: Document, rows: Record<string, unknown>[]): void {
  if (!published) return;
  for (const locale of LOCALES) {
    const [draft, live] = [true, false].map((isDraft) =>
      rows.find((row) => row.locale === locale && (row.publishedAt === null) === isDraft),
    );
    const differs =
      drafts.structure.externalId !== published.structure.externalId ||
      KINDS[type].fields.some((field) => model.shown(drafts, locale, field) !== model.shown(published, locale, field));
    if (differs && !(`${draft?.updatedAt}` > `${live?.updatedAt}`)) {
      throw new Error(`${type} in ${locale} is modified, and Strapi's admin would call it published.`);
    }
  }
}

const byLocale = (one: { locale: unknown }, other: { locale: unknown }) =>
  `${one.locale}` < `${other.locale}` ? -1 : 1;

type ComparedRow = { readonly locale: unknown; readonly [field: string]: unknown };

function actualRow(row: Record<string, unknown>, { fields }: Kind): ComparedRow {
  const memory: unknown = row.translation;
  const written =
    typeof memory === 'object' && memory !== null && 'written' in memory && typeof memory.written === 'object'
      ? Object.keys(memory.written ?? {}).filter((field) => fields.includes(field))
      : [];
  return {
    locale: row.locale,
    ...Object.fromEntries(fields.map((field) => [field, row[field]])),
    externalId: row.externalId,
    language: row.language,
    fallbackFields: row.fallbackFields,
    written: written.sort(),
  };
}

function expectedRow(layer: Layer, locale: Locale, kind: Kind): ComparedRow {
  const { fields } = kind;
  const follows = fields.filter((field) => !(field in layer.written[locale]) && model.shownIn(layer, locale, field));
  return {
    locale,
    ...Object.fromEntries(fields.map((field) => [field, model.shown(layer, locale, field)])),
    externalId: layer.structure.externalId,
    language: model.languageOf(layer, locale, kind),
    fallbackFields: follows.map((field) => ({ field, language: model.shownIn(layer, locale, field) })),
    written: fields.filter((field) => field in layer.written[locale]).sort(),
  };
}

function equal(what: string, actual: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what}\n  is       ${one}\n  should be ${other}`);
}
