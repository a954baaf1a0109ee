import { uids } from '../../../cms/src/plugins/conference/server/src/uids';
import type { Booted } from '../strapi';
import * as model from '../words-model';
import { type Document, type Layer, LOCALES, type Locale } from '../words-model';
import { compare, compareSlugs, expectNothingWaits } from './compare';
import { KINDS, type Known, type Type } from './kinds';
import type { Step, Wording } from './steps';

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
        await compare(this.strapi, this.known);
      } catch (error) {
        throw new Error(`Step ${index}, ${JSON.stringify(one)}: ${error instanceof Error ? error.message : error}`, {
          cause: error,
        });
      }
      this.steps += 1;
    }
    await compareSlugs(this.strapi);
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
        if (!expected) return;
        Object.assign(known, { document: expected, isLinkedAnew: false });
        return expectNothingWaits(this.strapi, known, locales);
      }
      case 'unpublish':
        await this.call(known.type, 'unpublish', { documentId, locale: one.locale });
        known.document = model.unpublish(document, one.locale, kind);
        return;
      case 'discard':
        await this.call(known.type, 'discardDraft', { documentId, locale: one.locale });
        if (document.published)
          Object.assign(known, { document: model.discard(document, one.locale), isLinkedAnew: false });
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
    const structure =
      linked === null
        ? {}
        : { ...(linked.length !== 1 && { externalId: this.fresh('id') }), ...this.linksOf(type, linked) };
    const speakers = (of: Layer['structure']) => JSON.stringify(of.speakers);
    const isKnown = 'speakers' in document.drafts.structure && 'speakers' in structure;
    const changesLinks = isKnown && speakers(document.drafts.structure) !== speakers(structure);
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
    if (expected)
      Object.assign(known, {
        document: expected,
        isLinkedAnew: !publish && (known.isLinkedAnew || (changesLinks && document.published !== null)),
      });
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
        return await compare(this.strapi, this.known);
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
}
