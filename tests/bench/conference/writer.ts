import type { Core } from '@strapi/strapi';
import { documentsOf } from '../../helpers/documents';
import type { TypeName } from '../../helpers/type-names';
import { LANGUAGES, type Language } from './words';

type Data = Readonly<Record<string, unknown>>;

/** One document: what is the same in every language, and its words in each. */
export interface Draft {
  readonly structure: Data;
  words(language: Language): Data;
}

const TOGETHER = 25;

/** Writes documents through the Document Service, as people would, and publishes them in every language. */
export class Writer {
  private done = 0;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly report: (done: number) => void,
  ) {}

  /** Some in one transaction: the wait for the disk is a good part of a write. */
  async write(type: TypeName, count: number, draft: (index: number) => Draft): Promise<string[]> {
    const written: string[] = [];
    while (written.length < count) {
      await this.strapi.db.transaction(async () => {
        const end = Math.min(count, written.length + TOGETHER);
        while (written.length < end) written.push(await this.writeOne(type, draft(written.length)));
      });
      this.report(this.done);
    }
    return written;
  }

  private async writeOne(type: TypeName, { structure, words }: Draft): Promise<string> {
    const documents = documentsOf(this.strapi, type);
    const [first, ...others] = LANGUAGES;
    const { documentId } = await documents.create({ locale: first, data: { ...structure, ...words(first) } });
    for (const locale of others) await documents.update({ documentId, locale, data: words(locale) });
    await documents.publish({ documentId, locale: '*' });
    this.done += 1;
    return documentId;
  }
}
