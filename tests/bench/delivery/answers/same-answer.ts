import { isDeepStrictEqual } from 'node:util';
import type { Known } from './contestant';

/** @throws Error when servers do not answer the same: figures of different work cannot be compared. */
export function requireSameAnswer([first, ...others]: readonly Known[]): void {
  if (!first) return;
  const wanted: unknown = JSON.parse(first.answer.body.toString());
  for (const { server, asked, answer } of others) {
    if (isDeepStrictEqual(JSON.parse(answer.body.toString()), wanted)) continue;
    throw new Error(
      `${server} and ${first.server} do not answer ${asked.body ?? asked.url} alike:\n${excerpt(answer.body.toString(), first.answer.body.toString())}`,
    );
  }
}

/** Both from a little before where they first differ. */
function excerpt(one: string, other: string): string {
  const place = [...one].findIndex((letter, index) => letter !== other[index]);
  const from = Math.max(0, place - 100);
  return [one, other].map((text) => text.slice(from, from + 300)).join('\n');
}
