import { type TypeName, uids } from '../../cms/src/plugins/conference/server/src/uids';
import type { Booted } from './strapi';

/** A row as the Document Service gives it back. */
interface Row {
  readonly id: number | string;
  readonly documentId: string;
  readonly [field: string]: unknown;
}

type Data = Readonly<Record<string, unknown>>;
type Status = 'draft' | 'published';

/** As much of Strapi's Document Service as the tests use, with the shapes that it has without generated types. */
interface Documents {
  create(params: { data: Data; locale?: string; status?: Status }): Promise<Row>;
  update(params: { documentId: string; data: Data; locale?: string; status?: Status }): Promise<Row | null>;
  publish(params: { documentId: string; locale?: string }): Promise<{ entries: Row[] }>;
  unpublish(params: { documentId: string; locale?: string }): Promise<unknown>;
  discardDraft(params: { documentId: string; locale?: string }): Promise<unknown>;
  delete(params: { documentId: string; locale?: string }): Promise<unknown>;
  clone(params: { documentId: string; locale?: string }): Promise<{ documentId: string; entries: Row[] } | null>;
  findOne(params: { documentId: string; locale?: string; status?: Status; populate?: string[] }): Promise<Row | null>;
  findMany(params?: { locale?: string; status?: Status; populate?: string[] }): Promise<Row[]>;
}

export const documentsOf = (strapi: Booted['strapi'], type: TypeName): Documents => strapi.documents(uids[type]);

/** How many rows each type has, drafts and published ones of all languages together. */
export async function countRows(strapi: Booted['strapi']): Promise<Record<string, number>> {
  const counts = Object.entries(uids).map(async ([type, uid]) => [type, await strapi.db.query(uid).count()] as const);
  return Object.fromEntries(await Promise.all(counts));
}

/** The faults, field by field, for which the Document Service refuses to do something. */
export async function refusal(attempt: () => Promise<unknown>): Promise<unknown> {
  try {
    await attempt();
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'details' in error) return error.details;
    throw error;
  }
  throw new Error('It was not refused.');
}
