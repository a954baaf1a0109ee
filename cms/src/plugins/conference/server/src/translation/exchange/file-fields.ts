import type { Core } from '@strapi/types';
import { kindOf, mostCharacters } from '../desk/fields';
import { wordsAttribute } from '../desk/words-attribute';
import type { TranslatedType } from '../translated-type';
import type { FieldKind } from './field-words';

/** A field whose words go into files. */
export interface FileField {
  readonly name: string;
  readonly kind: FieldKind;
  /** In characters; undefined where there is no bound. */
  readonly maxLength: number | undefined;
}

/** Words that are text and that clients may read: private ones never leave in a file, a number is no translator's. */
export function fileFields(strapi: Core.Strapi, { uid, publicWords }: TranslatedType): FileField[] {
  return publicWords.flatMap((name) => {
    const attribute = wordsAttribute(strapi, uid, name);
    const kind = kindOf(attribute);
    if (kind === 'value') return [];
    return [{ name, kind: kind === 'blocks' ? kind : 'text', maxLength: mostCharacters(attribute) ?? undefined }];
  });
}
