import type { Core } from '@strapi/types';
import type { TranslatedType } from '../translated-type';
import type { FieldKind } from './field-words';

/** A field whose words go into files. */
export interface FileField {
  readonly name: string;
  readonly kind: FieldKind;
  /** In characters; undefined where there is no bound. */
  readonly maxLength: number | undefined;
}

const KINDS: Readonly<Record<string, FieldKind>> = { string: 'text', text: 'text', richtext: 'text', blocks: 'blocks' };

/** What a database column holds, where the schema says nothing shorter. */
const MOST_IN_A_LINE = 255;

/** Words that are text and that clients may read: private ones never leave in a file, a number is no translator's. */
export function fileFields(strapi: Core.Strapi, { uid, publicWords }: TranslatedType): FileField[] {
  const { attributes } = strapi.contentType(uid);
  return publicWords.flatMap((name) => {
    const attribute = attributes[name];
    const kind = attribute && KINDS[attribute.type];
    if (!attribute || !kind) return [];
    const most = 'maxLength' in attribute && typeof attribute.maxLength === 'number' ? attribute.maxLength : undefined;
    return [{ name, kind, maxLength: most ?? (attribute.type === 'string' ? MOST_IN_A_LINE : undefined) }];
  });
}
