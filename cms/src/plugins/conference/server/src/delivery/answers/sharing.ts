import type { Core } from '@strapi/types';
import type { Answer } from '../look-ahead/look-ahead';
import { surrogateKey } from './surrogate-key';
import { tablesOfVisitors } from './tables-of-visitors';
import { namesOfTypes, typesOfTables } from './types-of-tables';

/** What is to be known of an answer to visitors before it is given to everybody. */
export class Sharing {
  /** The table of files whose addresses are signed for one reader, and for a while. */
  private signed: string | undefined;
  private types: ReadonlyMap<string, string> = new Map();

  constructor(private readonly strapi: Core.Strapi) {}

  /** When the database's tables are known. */
  async start(): Promise<void> {
    this.types = typesOfTables(this.strapi);
    const isPrivate: unknown = await this.strapi.plugin('upload')?.provider.isPrivate();
    this.signed = isPrivate === true ? this.strapi.db.metadata.get('plugin::upload.file').tableName : undefined;
  }

  isShareable(tables: readonly string[]): boolean {
    return this.signed === undefined || !tables.includes(this.signed);
  }

  surrogateKey({ documents }: Answer, tables: readonly string[]): string {
    return surrogateKey(this.typesOf([...tables, ...tablesOfVisitors(this.strapi)]), documents);
  }

  typesOf(tables: readonly string[]): string[] {
    return namesOfTypes(this.types, tables);
  }
}
