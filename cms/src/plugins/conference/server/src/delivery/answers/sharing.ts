import type { Core } from '@strapi/types';
import type { Answer } from '../look-ahead/look-ahead';
import { surrogateKey } from './surrogate-key';
import { tablesOfVisitors } from './tables-of-visitors';
import { namesOfTypes, typesOfTables } from './types-of-tables';

/** What those who keep answers in our place are told of what an answer is made of. */
export class Sharing {
  private types: ReadonlyMap<string, string> = new Map();
  /** Tables on which every answer depends. */
  private always: readonly string[] = [];

  constructor(private readonly strapi: Core.Strapi) {}

  /** When the database's tables are known. */
  start(): void {
    this.types = typesOfTables(this.strapi);
    this.always = tablesOfVisitors(this.strapi);
  }

  surrogateKey({ documents }: Answer, tables: readonly string[]): string {
    return surrogateKey(this.typesOf([...tables, ...this.always]), documents);
  }

  typesOf(tables: readonly string[]): string[] {
    return namesOfTypes(this.types, tables);
  }
}
