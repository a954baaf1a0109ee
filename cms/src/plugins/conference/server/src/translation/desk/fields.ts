import type { LocaleCode } from '../chains';
import { isOutdated, type Layer, type SettledRow } from '../layer';
import { print, textOf } from '../words';
import type { FieldTarget, FieldWords, SideBySideField } from './contract';

/** As much of an attribute of a schema as tells how its words are written. */
export interface WordsAttribute {
  readonly type: string;
  readonly required?: boolean | undefined;
  readonly maxLength?: number | undefined;
}

const KINDS: Readonly<Record<string, SideBySideField['kind']>> = {
  string: 'line',
  email: 'line',
  text: 'text',
  richtext: 'text',
  blocks: 'blocks',
};

/** What a database column holds, where the schema says nothing shorter. */
const MOST_IN_A_LINE = 255;

export const kindOf = ({ type }: WordsAttribute): SideBySideField['kind'] => KINDS[type] ?? 'value';

/** The longest text that can be saved, in characters; null where there is no bound. */
export function mostCharacters(attribute: WordsAttribute): number | null {
  const kind = kindOf(attribute);
  if (kind === 'blocks' || kind === 'value') return null;
  return attribute.maxLength ?? (kind === 'line' ? MOST_IN_A_LINE : null);
}

/**
 * What stands on the left of a field: its words in `source`, or those shown there in their place. Words of the language that is
 * being translated into are no source for it.
 */
export function sourceWords(source: SettledRow | undefined, target: LocaleCode, field: string): FieldWords | null {
  const locale = source?.languages[field];
  if (!source || locale === undefined || locale === target) return null;
  const value = source.values[field];
  return { locale, value, text: textOf(value) };
}

/** What stands on the right of a field. */
export function targetWords(layer: Layer, row: SettledRow, field: string): FieldTarget {
  const written = row.written[field];
  const value = row.values[field] ?? null;
  const source = written && isOutdated(layer, row, field) ? written.source : null;
  return {
    value,
    version: written ? print(value) : '',
    follows: written ? null : (row.languages[field] ?? null),
    madeFrom: source ? { locale: source.locale, text: source.text } : null,
    isMachine: written?.isMachine === true,
  };
}

/** What readers have of the words written in a language, beside what its draft has. */
export function publishedWords(
  draft: SettledRow,
  published: SettledRow | undefined,
  fields: readonly string[],
): 'none' | 'older' | 'current' {
  if (!published || !fields.some((field) => field in published.written)) return 'none';
  const own = ({ written, values }: SettledRow, field: string) => (field in written ? print(values[field]) : '');
  return fields.every((field) => own(draft, field) === own(published, field)) ? 'current' : 'older';
}
