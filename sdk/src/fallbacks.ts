import type { RequiredTexts } from './asking.js';

/** What of a document says whose words it shows. */
interface Worded {
  readonly __typename?: unknown;
  readonly locale: string;
  readonly language: string;
  readonly fallbackFields?: unknown;
}

/**
 * Takes out of an answer, in place (it is nobody else's yet), what shows words of another language than its own: documents
 * from lists, `null` for single ones and for fields that may be `null`.
 * @returns whether the answer itself may stay.
 */
export function leaveOutFallbacks(answer: unknown, requiredTexts: RequiredTexts): boolean {
  if (typeof answer !== 'object' || answer === null) return true;
  if (isWorded(answer)) {
    if (answer.language !== answer.locale) return false;
    for (const field of nullableFallbacks(answer, requiredTexts)) Reflect.set(answer, field, null);
  }
  if (Array.isArray(answer)) {
    answer.splice(0, answer.length, ...answer.filter((item) => leaveOutFallbacks(item, requiredTexts)));
    return true;
  }
  for (const [field, value] of Object.entries(answer)) {
    if (!leaveOutFallbacks(value, requiredTexts)) Reflect.set(answer, field, null);
  }
  return true;
}

function nullableFallbacks({ __typename, fallbackFields }: Worded, requiredTexts: RequiredTexts): string[] {
  const required = requiredTexts[String(__typename)] ?? [];
  const all: unknown[] = Array.isArray(fallbackFields) ? fallbackFields : [];
  return all.filter(isFallbackField).flatMap(({ field }) => (required.includes(field) ? [] : [field]));
}

const isWorded = (value: object): value is Worded =>
  'locale' in value && typeof value.locale === 'string' && 'language' in value && typeof value.language === 'string';

const isFallbackField = (value: unknown): value is { readonly field: string } =>
  typeof value === 'object' && value !== null && 'field' in value && typeof value.field === 'string';
