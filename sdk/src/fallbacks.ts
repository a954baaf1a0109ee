/** Texts that a document is never without, by the names of the types. */
export type RequiredTexts = Readonly<Record<string, readonly string[]>>;

/**
 * Takes out of an answer, in place (it is nobody else's yet), what shows words of another language than its own: documents
 * from lists, `null` for single ones and for fields that may be `null`.
 * @returns whether the answer itself may stay.
 */
export function leaveOutFallbacks(answer: unknown, requiredTexts: RequiredTexts): boolean {
  const stays = (part: unknown) => leaveOutFallbacks(part, requiredTexts);
  if (Array.isArray(answer)) {
    answer.splice(0, answer.length, ...answer.filter(stays));
  } else if (isObject(answer)) {
    const { __typename, locale, language, fallbackFields } = answer;
    if (locale && language && language !== locale) return false;
    for (const field of fieldsOf(fallbackFields)) {
      if (field in answer && !requiredTexts[`${__typename}`]?.includes(field)) answer[field] = null;
    }
    for (const field in answer) if (!stays(answer[field])) answer[field] = null;
  }
  return true;
}

const fieldsOf = (fallbackFields: unknown): readonly string[] =>
  Array.isArray(fallbackFields) ? fallbackFields.map((one: unknown) => `${isObject(one) && one.field}`) : [];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
