import type { Question } from '../questions/question';
import { asGet, asPost, asRevalidation, makeKnown } from '../questions/ways';
import { compare } from './compare';
import { getToKnow, type Known } from './contestant';
import { bareOf, cmsOf, handWrittenOf } from './contestants';
import type { Measuring } from './measuring';
import type { Result } from './result';
import { requireSameAnswer } from './same-answer';

/** A question as a POST: to every server. */
export async function measurePost(question: Question, measuring: Measuring): Promise<Result[]> {
  const { field } = measuring;
  const stock = await getToKnow(cmsOf(field, 'stock', asPost(question, field.cms.stock.url)));
  const uncached = await getToKnow(cmsOf(field, 'uncached', asPost(question, field.cms.uncached.url)));
  const cached = await getToKnow(cmsOf(field, 'cached', asPost(question, field.cms.cached.url)));
  const handWritten = await handWrittenOf(question, field);
  const known = [stock, uncached, cached, ...(handWritten ? [handWritten] : [])];
  requireSameAnswer(known);
  return results(question, 'POST', [...known, await bareOf(cached, field)], measuring);
}

/** The same as a GET, and by somebody who has the answer already: to the server that keeps answers, beside the bare one. */
export async function measureGet(question: Question, measuring: Measuring): Promise<Result[]> {
  const { field } = measuring;
  const { url } = field.cms.cached;
  await makeKnown(question, url);
  const asked = asGet(question, url);
  const cached = await getToKnow(cmsOf(field, 'cached', asked));
  const whole = await results(question, 'GET', [cached, await bareOf(cached, field)], measuring);
  const { etag, ...again } = await asRevalidation(asked);
  const unchanged = await getToKnow(cmsOf(field, 'cached', again));
  if (unchanged.expected.status !== 304) throw new Error(`${question.name}: an ETag is given and then not known.`);
  return [...whole, ...(await results(question, '304', [unchanged, await bareOf(unchanged, field, etag)], measuring))];
}

async function results(
  question: Question,
  way: Result['way'],
  known: readonly Known[],
  { client, pace, panels, say }: Measuring,
): Promise<Result[]> {
  say(`${panels} panels: ${question.name}, ${way}`);
  const compared = await compare(known, client, pace);
  return known.flatMap(({ server, expected: { bytes }, statements }, place) => {
    const measured = compared[place];
    return measured ? [{ panels, question: question.name, way, server, bytes, statements, ...measured }] : [];
  });
}
