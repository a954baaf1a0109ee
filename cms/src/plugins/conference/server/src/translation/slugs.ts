import type { Core } from '@strapi/types';
import { fault } from '../programme/fault';
import { quote } from '../programme/field-rules';
import { invalidDocument } from '../programme/invalid-document';
import { readerLanguage } from '../reader-language';
import { type TypeName, typeNameOf } from '../uids';

const isBlank = (value: unknown) => value === null || value === undefined || value === '';

/** What may stand in a page's address: lower-case words of a–z and 0–9, joined by single hyphens (RFC 3986 §2.3). */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The schemas allow 200 characters; the rest is for the number that tells namesakes apart. */
const MOST_WORDS = 190;

/**
 * Gives each document a slug in each of its languages, made from that language's own title, and refuses one that
 * cannot stand in an address or that another document of the type already has in that language.
 */
export function keepSlugs(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, params, contentType } = context;
    const type = typeNameOf(context.uid);
    if (!type || !('slug' in contentType.attributes)) return next();
    const slugs = new Slugs(strapi, contentType, type);
    if (action === 'clone') {
      return strapi.db.transaction(async () => {
        const clone = await next();
        await slugs.renewAll(clone);
        return clone;
      });
    }
    if ((action !== 'create' && action !== 'update') || !isRecord(params.data)) return next();

    const data: Record<string, unknown> = params.data;
    const locale =
      typeof params.locale === 'string' && params.locale !== '' ? params.locale : await defaultLocale(strapi);
    const documentId = action === 'update' ? params.documentId : undefined;
    return strapi.db.transaction(async () => {
      if (!isBlank(data.slug)) {
        await slugs.refuseWrong(data.slug, locale, documentId);
      } else if ('slug' in data || !documentId || !(await slugs.has(documentId, locale))) {
        const made = await slugs.make(data, locale, documentId);
        if (made !== undefined) context.params = { ...params, data: { ...data, slug: made } };
      }
      return next();
    });
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

async function defaultLocale(strapi: Core.Strapi): Promise<string> {
  return strapi.plugin('i18n').service('locales').getDefaultLocale();
}

/** Cuts a slug to the length that leaves room for a number. */
const stem = (slug: string) => slug.slice(0, MOST_WORDS).replace(/-+$/, '');

interface UidGenerator {
  generateUIDField(params: object): Promise<string>;
}

type Row = Readonly<Record<string, string | null>>;

/** The slugs of one content type. */
class Slugs {
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly contentType: { readonly uid: Parameters<Core.Strapi['getModel']>[0]; readonly attributes: object },
    private readonly type: TypeName,
  ) {}

  async has(documentId: string, locale: string): Promise<boolean> {
    const row = await this.findRow(documentId, locale);
    return row !== null && !isBlank(row.slug);
  }

  /** A free slug from the words given, or from those the row already has; undefined while there are no words. */
  async make(
    data: Record<string, unknown>,
    locale: string,
    documentId: string | undefined,
  ): Promise<string | undefined> {
    const source = this.sourceField();
    const row = documentId ? await this.findRow(documentId, locale) : null;
    const words = data[source] ?? row?.[source];
    if (isBlank(words) || typeof words !== 'string') return undefined;
    return this.free(words, locale, documentId);
  }

  /** A clone takes over every word of its original, but not its address. */
  async renewAll(clone: unknown): Promise<void> {
    const rows = isRecord(clone) && Array.isArray(clone.entries) ? clone.entries.filter(isRecord) : [];
    for (const row of rows) {
      const words = row[this.sourceField()];
      if (typeof words !== 'string' || typeof row.locale !== 'string' || typeof row.documentId !== 'string') continue;
      row.slug = await this.free(words, row.locale, row.documentId);
      await this.strapi.db.query(this.contentType.uid).update({ where: { id: row.id }, data: { slug: row.slug } });
    }
  }

  async refuseWrong(slug: unknown, locale: string, documentId: string | undefined): Promise<void> {
    const language = readerLanguage(this.strapi);
    const value = quote(slug);
    if (typeof slug !== 'string' || !SLUG.test(slug)) {
      const suggestion = await this.free(value, locale, documentId);
      throw invalidDocument([fault('slug', 'slugForm', { value, suggestion })], language);
    }
    const suggestion = await this.firstFree(slug, locale, documentId);
    if (suggestion !== slug) {
      throw invalidDocument([fault('slug', 'slugTaken', { value, locale, suggestion })], language);
    }
  }

  /**
   * Strapi's own generator, which reads our replacements for Kazakh letters from the schema. Its search for a free
   * slug is replaced: it sees drafts alone, so it offers what the published version of another document still has.
   */
  private free(words: string, locale: string, documentId: string | undefined): Promise<string> {
    const stock: UidGenerator = this.strapi.plugin('content-manager').service('uid');
    const generator = {
      ...stock,
      // Words without a single letter that can be spelt in an address leave nothing.
      findUniqueUID: ({ value }: { value: string }) => this.firstFree(stem(value) || this.type, locale, documentId),
    };
    return generator.generateUIDField({
      contentTypeUID: this.contentType.uid,
      field: 'slug',
      data: { [this.sourceField()]: words },
    });
  }

  /** The slug itself, or with the first number that makes it differ from every other document's. */
  private async firstFree(slug: string, locale: string, documentId: string | undefined): Promise<string> {
    await this.takeTurn();
    const others: { slug: string | null }[] = await this.strapi.db.query(this.contentType.uid).findMany({
      select: ['slug'],
      where: { slug: { $startsWith: stem(slug) }, locale, ...(documentId && { documentId: { $ne: documentId } }) },
    });
    const taken = new Set(others.map((other) => other.slug));
    let free = slug;
    for (let number = 1; taken.has(free); number += 1) free = `${stem(slug)}-${number}`;
    return free;
  }

  /**
   * Lets one transaction at a time look for a free slug and take it, on PostgreSQL by holding the locales' rows until
   * its end. SQLite, which has one writer anyway, ignores the lock.
   */
  private async takeTurn(): Promise<void> {
    await this.strapi.db
      .queryBuilder('plugin::i18n.locale')
      .select(['id'])
      .orderBy({ id: 'asc' })
      .forUpdate()
      .execute();
  }

  private findRow(documentId: string, locale: string): Promise<Row | null> {
    return this.strapi.db
      .query(this.contentType.uid)
      .findOne({ select: ['slug', this.sourceField()], where: { documentId, locale, publishedAt: null } });
  }

  private sourceField(): 'title' | 'name' {
    return 'title' in this.contentType.attributes ? 'title' : 'name';
  }
}
