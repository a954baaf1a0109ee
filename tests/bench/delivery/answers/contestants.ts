import type { Question } from '../questions/question';
import { asPost } from '../questions/ways';
import type { CmsKind } from '../servers/cms';
import type { Field } from '../servers/field';
import { type Contestant, getToKnow, type Known } from './contestant';

/** Strapi with this project on it, in one of its kinds. */
export const cmsOf = (field: Field, kind: CmsKind, asked: Contestant['asked']): Contestant => ({
  ...{ server: kind, asked },
  usage: () => field.cms[kind].remote.call('usage'),
});

/** A server that knows the answer and nothing else. */
export async function bareOf({ asked, answer }: Known, { bare }: Field, etag?: string): Promise<Known> {
  await bare.call('answer', { body: answer.body.toString(), ...(etag !== undefined && { etag }) });
  const url = await bare.call('url');
  return getToKnow({ server: 'bare', asked: { ...asked, url }, usage: () => bare.call('usage') });
}

/** SQL and JSON by hand; undefined for a question that nobody wrote it for. */
export async function handWrittenOf(question: Question, { handWritten }: Field): Promise<Known | undefined> {
  const { handWrittenPath } = question;
  if (handWrittenPath === undefined) return undefined;
  const url = await handWritten.call('url');
  return getToKnow({
    server: 'hand-written',
    asked: { ...asPost(question, url), url: `${url}${handWrittenPath}` },
    usage: () => handWritten.call('usage'),
  });
}
