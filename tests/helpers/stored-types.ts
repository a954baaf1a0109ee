import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectDir } from './cms';

interface Attribute {
  readonly type: string;
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
}

/** A content type as its schema.json says, with the names that its fields have in the database. */
export interface StoredType {
  readonly uid: string;
  readonly table: string;
  /** Columns with words, each by the field's name. */
  readonly words: Readonly<Record<string, string>>;
  readonly structure: readonly string[];
}

const folder = path.join(projectDir, 'cms/src/plugins/conference/server/src/content-types');

export const storedTypes: readonly StoredType[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => read(name));

function read(name: string): StoredType {
  const text = readFileSync(path.join(folder, name, 'schema.json'), 'utf8');
  const schema: { collectionName: string; attributes: Record<string, Attribute> } = JSON.parse(text);
  const plain = Object.entries(schema.attributes).filter(
    ([, { type }]) => !['relation', 'media', 'uid'].includes(type),
  );
  const isWords = ([, { pluginOptions }]: readonly [string, Attribute]) => pluginOptions?.i18n?.localized === true;
  return {
    uid: `plugin::conference.${name}`,
    table: schema.collectionName,
    words: Object.fromEntries(plain.filter(isWords).map(([field]) => [field, columnOf(field)])),
    structure: plain.filter((one) => !isWords(one)).map(([field]) => columnOf(field)),
  };
}

/** `startsAt` → `starts_at`. */
function columnOf(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
