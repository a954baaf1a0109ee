import { createHash } from 'node:crypto';
import { askOnce } from '../../load/ask-once';
import type { Asked } from '../../load/asked';
import type { Question } from './question';

/** A question as a POST with its whole text. */
export function asPost({ query, variables }: Question, url: string): Asked {
  const body = JSON.stringify({ query, variables });
  return { url: `${url}/graphql`, method: 'POST', headers: { 'content-type': 'application/json' }, body };
}

/** The same as a GET that names its text by a hash, as Apollo's automatic persisted queries do. */
export const asGet = (question: Question, url: string): Asked => get(url, persisted(question));

/** Tells a server the text that a hash stands for. @throws Error when it does not answer. */
export async function makeKnown(question: Question, url: string): Promise<void> {
  const { status } = await askOnce(get(url, { ...persisted(question), query: question.query }));
  if (status !== 200) throw new Error(`${question.name}: a persisted query was answered with ${status}.`);
}

/** The same GET by somebody who has the answer already. @throws Error when the server gives it no ETag. */
export async function asRevalidation(asked: Asked): Promise<Asked & { readonly etag: string }> {
  const { etag } = (await askOnce(asked)).headers;
  if (etag === undefined) throw new Error(`${asked.url} is answered without an ETag.`);
  return { ...asked, headers: { ...asked.headers, 'if-none-match': etag }, etag };
}

const persisted = ({ query, variables }: Question) => ({
  variables: JSON.stringify(variables),
  extensions: JSON.stringify({
    persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
  }),
});

const get = (url: string, parameters: Readonly<Record<string, string>>): Asked => ({
  url: `${url}/graphql?${new URLSearchParams(parameters)}`,
  method: 'GET',
  // Apollo takes a GET for a forged one unless it carries a header that no form can send.
  headers: { 'apollo-require-preflight': 'true' },
});
