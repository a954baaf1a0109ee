import { type TypeName, uids } from '../../cms/src/plugins/conference/server/src/uids';
import type { Caller } from './caller';

type Draft = Readonly<Record<string, unknown>>;

/** The drafts of a document in each language, as the Content Manager reads them, with the names of what they are linked to. */
export async function draftsOf(
  administrator: Caller,
  type: TypeName,
  documentId: string,
  { fields, relations }: { readonly fields: readonly string[]; readonly relations: readonly string[] },
): Promise<Record<string, Draft>> {
  const drafts: Record<string, Draft> = {};
  for (const locale of ['kk', 'ru', 'en']) {
    const path = `${uids[type]}/${documentId}`;
    const { body } = await administrator.get(`/content-manager/collection-types/${path}?locale=${locale}`);
    const document = isObject(body.data) ? body.data : {};
    const draft: Record<string, unknown> = {};
    for (const field of fields) draft[field] = Reflect.get(document, field);
    for (const relation of relations) {
      const { text } = await administrator.get(`/content-manager/relations/${path}/${relation}?locale=${locale}`);
      const { results }: { results: { documentId: string }[] } = JSON.parse(text);
      draft[relation] = results.map((one) => one.documentId);
    }
    drafts[locale] = draft;
  }
  return drafts;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
