import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { KeptAnswers } from '../../../cms/src/plugins/conference/server/src/delivery/answers/kept-answers';
import { ReadyAnswer } from '../../../cms/src/plugins/conference/server/src/delivery/answers/ready-answer';

const MEBIBYTE = 2 ** 20;
const now = new Map([
  ['panels', 1],
  ['days', 5],
]);

/** An answer of so many bytes that no compression makes smaller. */
const answerOf = (bytes: number, revisions: ReadonlyMap<string, number> = now) =>
  new ReadyAnswer({ noise: randomBytes(Math.floor((bytes * 3) / 4)).toString('base64') }, 'panel', revisions);

test('as many answers are kept as fit, however many are asked for, with all their compressed forms', async () => {
  const kept = new KeptAnswers(MEBIBYTE);
  for (let index = 0; index < 500; index += 1) {
    const answer = answerOf(20_000);
    kept.keep(`key ${index}`, answer);
    kept.prepare(`key ${index}`, answer, 'br');
    kept.prepare(`key ${index}`, answer, 'gzip');
    expect(kept.size).toBeLessThanOrEqual(MEBIBYTE);
  }
  const last = kept.get('key 499', now);
  await expect.poll(() => [last?.best(['br']), last?.best(['gzip'])]).toEqual(['br', 'gzip']);
  expect(kept.size).toBeLessThanOrEqual(MEBIBYTE);
  const held = Array.from({ length: 500 }, (_, index) => kept.get(`key ${index}`, now)).filter(Boolean);
  expect(held.length).toBeGreaterThan(10);
  expect(held.length).toBeLessThan(50);
});

test('what a compressed form takes is counted when it is there', async () => {
  const kept = new KeptAnswers(MEBIBYTE);
  const answer = answerOf(100_000);
  kept.keep('key', answer);
  const before = kept.size;
  kept.prepare('key', answer, 'gzip');
  await expect.poll(() => kept.size).toBeGreaterThan(before);
  expect(kept.size).toBe(before + answer.bytes('gzip').length);
});

test('an answer that would take more than all of them may is not kept', () => {
  const kept = new KeptAnswers(MEBIBYTE);
  kept.keep('key', answerOf(2 * MEBIBYTE));
  expect([kept.get('key', now), kept.size]).toEqual([undefined, 0]);
});

test('an answer is given as long as nothing that it is made of has changed, and again when it is anew', () => {
  const kept = new KeptAnswers(MEBIBYTE);
  const answer = answerOf(100, new Map([['panels', 1]]));
  kept.keep('key', answer);
  expect(kept.get('key', now)).toBe(answer);
  expect(kept.get('key', new Map([...now, ['days', 6]]))).toBe(answer);
  const changed = new Map([...now, ['panels', 2]]);
  expect(kept.get('key', changed)).toBeUndefined();
  expect(kept.get('key', new Map([['days', 5]]))).toBeUndefined();
  const anew = answerOf(100, changed);
  kept.keep('key', anew);
  expect(kept.get('key', changed)).toBe(anew);
});

test('a compressed form is made once, whoever asks for it meanwhile', async () => {
  const answer = answerOf(50_000);
  const made = await Promise.all([answer.compress('br'), answer.compress('br'), answer.compress('identity')]);
  expect(made).toEqual([true, false, false]);
});
