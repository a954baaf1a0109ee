import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/types';
import type { KeptAnswers } from '../answers/kept-answers';
import { ReadyAnswer } from '../answers/ready-answer';
import type { Sharing } from '../answers/sharing';
import type { LookAhead } from '../look-ahead/look-ahead';
import type { Revisions, Snapshot } from '../revisions/revisions';
import { PreparedQuestions } from './prepared-questions';
import type { Question } from './question';
import { type Visitors, visitorsContext } from './visitors';

export interface VisitorAnswersParts {
  readonly lookAhead: LookAhead;
  readonly revisions: Revisions;
  readonly visitors: Visitors;
  /** Undefined where nothing is kept. */
  readonly kept: KeptAnswers | undefined;
  readonly sharing: Sharing;
}

interface Flight {
  readonly now: Snapshot;
  readonly landing: Promise<ReadyAnswer | undefined>;
}

/** Answers questions of visitors: from memory, or by computing once what many ask at the same time. */
export class VisitorAnswers {
  private readonly flights = new Map<string, Flight>();
  private readonly prepared = new PreparedQuestions();

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly parts: VisitorAnswersParts,
  ) {}

  /** What is ready, and known to be true at this moment. */
  ready({ key }: Question): ReadyAnswer | undefined {
    const now = this.parts.revisions.known;
    return now && this.parts.kept?.get(key, now);
  }

  /** Undefined where Strapi must answer. */
  async answer(
    question: Question,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<ReadyAnswer | undefined> {
    const { revisions, kept } = this.parts;
    const now = revisions.known ?? (await revisions.read());
    const compute = () => this.compute(question, now, request, response);
    // Without being sure, or without keeping, everybody gets an answer of their own.
    if (!now || !kept) return compute();
    return kept.get(question.key, now) ?? this.join(question.key, now, compute);
  }

  /** Joins a computation that began under the same revisions: whatever it has read is not older than the question. */
  private join(key: string, now: Snapshot, compute: () => Flight['landing']): Flight['landing'] {
    const flight = this.flights.get(key);
    if (flight?.now === now) return flight.landing;
    const started: Flight = { now, landing: compute() };
    this.flights.set(key, started);
    const end = () => {
      if (this.flights.get(key) === started) this.flights.delete(key);
    };
    started.landing.then(end, end);
    return started.landing;
  }

  private async compute(
    { key, operation, variables }: Question,
    now: Snapshot | undefined,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<ReadyAnswer | undefined> {
    const { lookAhead, visitors, kept, sharing } = this.parts;
    const auth = await visitors.authOf(request, response, now);
    if (!auth) return undefined;
    const prepared = await this.prepared.of(key, auth, () => lookAhead.prepare({ ...operation, variables, auth }));
    if (!prepared || !sharing.isShareable(prepared.tables)) return undefined;
    const answer = await inContext(this.strapi, visitorsContext(this.strapi, request, response, auth), () =>
      prepared.run(),
    );
    if (!answer) return undefined;
    const revisions = now && revisionsOf([...prepared.tables, ...visitors.tables], now);
    const ready = new ReadyAnswer(answer.data, sharing.surrogateKey(answer, prepared.tables), revisions ?? new Map());
    if (revisions) kept?.keep(key, ready);
    return ready;
  }
}

/** Undefined when one of the tables is not watched: then nobody would tell that it has changed. */
function revisionsOf(tables: readonly string[], now: Snapshot): ReadonlyMap<string, number> | undefined {
  const revisions = new Map<string, number>();
  for (const table of tables) {
    const revision = now.get(table);
    if (revision === undefined) return undefined;
    revisions.set(table, revision);
  }
  return revisions;
}

async function inContext<Result>(
  strapi: Core.Strapi,
  context: Parameters<Core.Strapi['requestContext']['run']>[0],
  run: () => Promise<Result>,
): Promise<Result | undefined> {
  let result: Result | undefined;
  await strapi.requestContext.run(context, async () => {
    result = await run();
  });
  return result;
}
