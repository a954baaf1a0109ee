/** What a request of GraphQL over HTTP carries. */
export interface RequestFields {
  readonly query: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The hash by which a persisted query is called, in hex. */
  readonly persisted: string | undefined;
}

const PARAMETERS = ['query', 'operationName', 'variables', 'extensions'];

/** What Strapi's parsers of JSON refuse, escaped or not. */
const POISON = /(_|\\u005f){2}proto/i;

/** Undefined where anything is not as Apollo wants it. */
export function fieldsOfBody(text: string): RequestFields | undefined {
  return fieldsOf(readJson(text));
}

/** The same for a GET, whose variables and extensions are JSON in the query of its address. */
export function fieldsOfAddress(url: string): RequestFields | undefined {
  const asked = new URLSearchParams(url.slice(url.indexOf('?') + 1));
  const fields: Record<string, unknown> = {};
  for (const name of PARAMETERS) {
    const [value, ...more] = asked.getAll(name);
    if (more.length > 0) return undefined;
    if (value === undefined) continue;
    fields[name] = name === 'variables' || name === 'extensions' ? readJson(value) : value;
    if (fields[name] === undefined || fields[name] === null) return undefined;
  }
  return fieldsOf(fields);
}

function fieldsOf(fields: unknown): RequestFields | undefined {
  if (!isRecord(fields)) return undefined;
  const { query, operationName } = fields;
  const variables = fields.variables ?? {};
  const extensions = fields.extensions ?? {};
  if (!isText(query) || !isText(operationName) || !isRecord(variables) || !isRecord(extensions)) return undefined;
  const named = { query: query ?? undefined, operationName: operationName ?? undefined, variables };
  const { persistedQuery } = extensions;
  if (persistedQuery === undefined || persistedQuery === null) return { ...named, persisted: undefined };
  if (!isRecord(persistedQuery) || persistedQuery.version !== 1) return undefined;
  const { sha256Hash } = persistedQuery;
  return typeof sha256Hash === 'string' ? { ...named, persisted: sha256Hash } : undefined;
}

function readJson(text: string): unknown {
  if (POISON.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Or nothing; an empty name is something that Apollo refuses. */
const isText = (value: unknown): value is string | null | undefined =>
  (typeof value === 'string' && value !== '') || value === undefined || value === null;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
