import type { Question } from '../questions/question';
import { asPost } from '../questions/ways';
import { loadOne } from './compare';
import { getToKnow } from './contestant';
import { cmsOf } from './contestants';
import type { Measuring } from './measuring';
import type { Result } from './result';

const CROWDS = [8, 100, 1_000];
/** How long a whole crowd may have to wait for one answer each, in milliseconds. */
const PATIENCE = 60_000;

/** Whether our servers keep every one of many connections, asked without a pause. */
export async function measureCrowds(
  question: Question,
  { field, client, pace, panels, say }: Measuring,
): Promise<Result[]> {
  const crowds: Result[] = [];
  for (const kind of ['uncached', 'cached'] as const) {
    const known = await getToKnow(cmsOf(field, kind, asPost(question, field.cms[kind].url)));
    const { expected, statements, server, milliseconds } = known;
    for (const connections of CROWDS.filter((crowd) => crowd * milliseconds < PATIENCE)) {
      say(`${connections} connections: ${question.name}, ${kind}`);
      const round = await loadOne(known, connections, client, pace.seconds);
      crowds.push({
        ...{ panels, question: question.name, way: 'POST', server, connections, statements, bytes: expected.bytes },
        rounds: [round],
      });
    }
  }
  return crowds;
}
