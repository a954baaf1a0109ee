import type { Core } from '@strapi/types';
import { fault } from '../programme/fault';
import { quote } from '../programme/field-rules';
import { invalidDocument } from '../programme/invalid-document';
import { readerLanguage } from '../reader-language';
import type { LocaleCode } from './chains';
import { firstFree, SLUG, stem } from './slug-form';
import type { TranslatedType } from './translated-type';

interface UidGenerator {
  generateUIDField(params: object): Promise<string>;
}

/** The slugs of one content type. */
export class Slugs {
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly type: TranslatedType,
    private readonly documentId: string | undefined,
  ) {}

  /** @throws Error that names the slug, and one that is free, when it cannot stand in an address or is another document's. */
  async refuseWrong(slug: unknown, locale: LocaleCode): Promise<void> {
    const language = readerLanguage(this.strapi);
    const value = quote(slug);
    if (typeof slug !== 'string' || !SLUG.test(slug)) {
      const suggestion = await this.fromWords(value, locale);
      throw invalidDocument([fault('slug', 'slugForm', { value, suggestion })], language);
    }
    const suggestion = await this.free(slug, locale);
    if (suggestion !== slug) {
      throw invalidDocument([fault('slug', 'slugTaken', { value, locale, suggestion })], language);
    }
  }

  /**
   * A free slug from words, by Strapi's own generator, which reads our replacements for Kazakh letters from the schema.
   * Its search for a free slug is replaced: it sees drafts alone, so it offers what the published version of another
   * document still has.
   */
  fromWords(words: string, locale: LocaleCode): Promise<string> {
    const stock: UidGenerator = this.strapi.plugin('content-manager').service('uid');
    const nameless = this.type.uid.slice(this.type.uid.lastIndexOf('.') + 1);
    const generator = {
      ...stock,
      // Words without a single letter that can be spelt in an address leave nothing.
      findUniqueUID: ({ value }: { value: string }) => this.free(stem(value) || nameless, locale),
    };
    return generator.generateUIDField({
      contentTypeUID: this.type.uid,
      field: 'slug',
      data: { [this.type.slugFrom ?? 'title']: words },
    });
  }

  /** The slug itself, or with the first number that makes it differ from every other document's in that language. */
  async free(slug: string, locale: LocaleCode): Promise<string> {
    // Most are free, which the index tells; to search by a beginning is to look at every row.
    if ((await this.others(slug, locale)).length === 0) return slug;
    return firstFree(slug, new Set(await this.others({ $startsWith: stem(slug) }, locale)));
  }

  /** The slugs of other documents that are like this. */
  private async others(slug: string | { readonly $startsWith: string }, locale: LocaleCode): Promise<string[]> {
    const isOther = this.documentId && { documentId: { $ne: this.documentId } };
    const rows: { slug: string }[] = await this.strapi.db
      .query(this.type.uid)
      .findMany({ select: ['slug'], where: { slug, locale, ...isOther } });
    return rows.map((row) => row.slug);
  }
}
