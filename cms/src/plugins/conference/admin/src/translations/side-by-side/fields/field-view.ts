import type { SideBySideField } from '../../../../../server/src/translation/desk/contract';
import { type Draft, isUnfinished, wordsOf } from '../words/drafts';
import { type Length, lengthOf } from '../words/length';

/** A field as a person sees it, with what they have typed in it. */
export interface FieldView {
  readonly field: SideBySideField;
  readonly draft: Draft | undefined;
  readonly value: unknown;
  /** `value`, where it is plain words. */
  readonly text: string;
  readonly isEmpty: boolean;
  /** Whether something is left to do, and nothing was typed yet. */
  readonly isLeft: boolean;
  /** The language whose words readers see in place of its own. */
  readonly follows: string | null;
  /** How the words on the left read when the translation was made, where they are in the same language. */
  readonly past: string | null;
  readonly length: Length | undefined;
}

export function viewField(field: SideBySideField, draft: Draft | undefined): FieldView {
  const { source, target, maxLength } = field;
  const value = wordsOf(field, draft);
  const text = typeof value === 'string' ? value : '';
  const isEmpty = value === null || value === undefined || value === '';
  return {
    field,
    draft,
    value,
    text,
    isEmpty,
    isLeft: isUnfinished(field) && draft === undefined,
    follows: isEmpty ? target.follows : null,
    past: target.madeFrom && target.madeFrom.locale === source?.locale ? target.madeFrom.text : null,
    length: lengthOf(text, maxLength),
  };
}

/** A value to be read: words as they are, anything else as it is stored. */
export const asText = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
