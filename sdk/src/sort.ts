/** Fields of conditions that have a value of their own; the others lead to documents, or join conditions. */
type ValueField<Filters> = {
  [Field in keyof Filters & string]: 'eq' extends keyof NonNullable<Filters[Field]> ? Field : never;
}[keyof Filters & string];

/** What may be known of no fields: then it may be any. */
type Unless<Field, Otherwise> = [Field] extends [never] ? Otherwise : Field;

/**
 * A field to sort by, and which way: `startsAt:asc`, or `day.date:desc` by a field of the document that a relation leads to. The
 * fields are those that the filters of the same list know.
 */
export type Sort<Filters> =
  | `${Unless<ValueField<NonNullable<Filters>>, string>}:${'asc' | 'desc'}`
  // One form for all, not one for each relation: those of several collections together would be too many for TypeScript.
  | `${string}.${string}:${'asc' | 'desc'}`;
