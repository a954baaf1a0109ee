import { adminApi } from '@strapi/strapi/admin';
import type { DeskProject, DocumentKey, WorkItem } from '../../../server/src/translation/desk/contract';
import { property } from '../property';
import { Gathering } from './gathering';

/** How far one language of a document is. */
export type LanguageState = Pick<WorkItem, 'locale' | 'state' | 'missing' | 'outdated' | 'machine'>;

/** How far each language of a document is, and of the one in the form: what fields follow, and what outdated ones were made from. */
interface DocumentStates {
  readonly data: readonly LanguageState[];
  readonly meta?: {
    readonly outdated: readonly { readonly field: string; readonly source: { readonly locale: string } }[];
    readonly fallbackFields: readonly { readonly field: string; readonly language: string }[];
  };
}

interface InForm extends DocumentKey {
  readonly locale: string | undefined;
}

const TRANSLATIONS = '/conference/translations';

/** As many as fit into one page of answers in five languages. */
const rows = new Gathering<readonly WorkItem[]>(100);

/**
 * Asks through Strapi's own store, so that the answers of a document are asked for again whenever the Content Manager knows that it
 * has changed: it marks what it has of it by this tag.
 */
const statesApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    conferenceProject: builder.query<DeskProject, string>({
      query: (locale) => ({ url: `${TRANSLATIONS}/project`, method: 'GET', config: { params: { locale } } }),
      transformResponse: ({ data }: { readonly data: DeskProject }) => data,
    }),
    conferenceDocumentStates: builder.query<DocumentStates, InForm>({
      query: ({ type, documentId, locale }) => ({
        url: `${TRANSLATIONS}/${encodeURIComponent(type)}/${documentId}`,
        method: 'GET',
        config: { params: { ...(locale !== undefined && { locale }) } },
      }),
      providesTags: (_result, _error, key) => [tagOf(key)],
    }),
    conferenceRowStates: builder.query<readonly LanguageState[], DocumentKey>({
      queryFn: async ({ type, documentId }, _api, _options, ask) => {
        const answer = await rows.gather(type, documentId, async (documentIds) => {
          const params = { type, documentIds: documentIds.join(), pageSize: 500 };
          const { data, error } = await ask({ url: TRANSLATIONS, method: 'GET', config: { params } });
          if (error) throw error;
          return itemsOf(data);
        });
        return { data: answer.filter((item) => item.documentId === documentId) };
      },
      providesTags: (_result, _error, key) => [tagOf(key)],
    }),
  }),
});

export const { useConferenceProjectQuery, useConferenceDocumentStatesQuery, useConferenceRowStatesQuery } = statesApi;

const tagOf = ({ type, documentId }: DocumentKey) => ({ type: 'Document' as const, id: `${type}_${documentId}` });

function itemsOf(answer: unknown): readonly WorkItem[] {
  const data = property(answer, 'data');
  return Array.isArray(data) ? data : [];
}
