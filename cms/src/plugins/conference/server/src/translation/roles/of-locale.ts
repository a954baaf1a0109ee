/** Whether the conditions of a right look at a row's language alone: the form in which Strapi has the languages of a right. */
export function isOfLocale(conditions: unknown): boolean {
  if (Array.isArray(conditions)) return conditions.every(isOfLocale);
  if (typeof conditions !== 'object' || conditions === null) return true;
  return Object.entries(conditions).every(
    ([key, value]) => key === 'locale' || (key.startsWith('$') && isOfLocale(value)),
  );
}
