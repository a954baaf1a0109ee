/** A piece of a statement with the values that it binds. Names of tables and columns come from Strapi's own metadata. */
export interface SqlText {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

export type SqlValue = string | number;

/** A statement as it reads: `sql` in `sql` is spliced in, anything else is bound. */
export function sql(texts: readonly string[], ...parts: readonly (SqlText | SqlValue)[]): SqlText {
  const pieces = parts.map((part) => (typeof part === 'object' ? part : { text: '?', values: [part] }));
  return {
    text: texts.map((text, index) => text + (pieces[index]?.text ?? '')).join(''),
    values: pieces.flatMap(({ values }) => values),
  };
}

/** A table, a column or `alias.column`, quoted as SQLite and PostgreSQL alike understand it. */
export function name(...parts: readonly string[]): SqlText {
  return { text: parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('.'), values: [] };
}

/** Pieces with something between them; `whenNone` where there are none. */
export function joined(pieces: readonly SqlText[], between: string, whenNone = ''): SqlText {
  if (pieces.length === 0) return { text: whenNone, values: [] };
  return { text: pieces.map(({ text }) => text).join(between), values: pieces.flatMap(({ values }) => values) };
}

/** A list to be looked in; with nothing in it nothing is found. */
export const listOf = (values: readonly SqlValue[]): SqlText =>
  sql`(${joined(
    values.map((value) => sql`${value}`),
    ', ',
    'null',
  )})`;
