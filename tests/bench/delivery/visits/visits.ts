import { setTimeout as wait } from 'node:timers/promises';
import type { Written } from '../../conference/write';
import { Acknowledged } from './acknowledged';
import { Editor } from './editor';
import { Findings } from './findings';
import { Node } from './node';
import { pagesOf } from './pages';
import { Reader } from './reader';
import { type Times, timesOf } from './times';
import { publishChanges, saveDrafts } from './writing';

export interface Visit {
  /** Addresses of the CMS's nodes. Everything is written to the first. */
  readonly nodes: readonly string[];
  readonly token: string;
  readonly written: Written;
  readonly readersPerNode: number;
  readonly translators: number;
  /** How many changes to publish, and for how long at most; the visit is over when every node has shown the last. */
  readonly changes: number;
  readonly seconds: number;
  /** Milliseconds from one change to the next, and from one of a translator's drafts to the next. */
  readonly pause: number;
}

export interface Visited {
  readonly reads: number;
  /** Answers that were a 304. */
  readonly unchanged: number;
  readonly errors: number;
  /** Answers that were older than what the reader could count on when it asked. */
  readonly stale: number;
  /** Answers with words that nobody had published. */
  readonly leaks: number;
  /** Connections that were ended. */
  readonly dropped: number;
  readonly examples: readonly string[];
  /** Until a change was acknowledged. */
  readonly publishing: Times;
  readonly savingDrafts: Times;
  /** From there until a reader of another node has seen it. */
  readonly spreading: Times;
  /** Changes that a node has never shown. */
  readonly unseen: number;
}

/** How long the last change may take to be seen, in milliseconds. */
const PATIENCE = 10_000;

/** Readers, an editor and translators at once. Readers know what was published before they asked, and look for it. */
export async function visit({ nodes: urls, token, written, ...plan }: Visit): Promise<Visited> {
  const findings = new Findings();
  const acknowledged = new Acknowledged();
  const [first, ...others] = urls.map(
    (url, index) =>
      new Node(url, findings, (subject, revision) => {
        if (index > 0) acknowledged.seen(subject, revision);
      }),
  );
  if (!first) throw new Error('There is no node to visit.');
  let isOver = false;
  const editor = new Editor(first.url, token, written);
  const pages = pagesOf(written);
  const reading = [first, ...others].flatMap((node) =>
    Array.from({ length: plan.readersPerNode }, (_, index) =>
      new Reader(node, pages, index % 2 === 0 ? 'POST' : 'GET').readUntil(() => isOver),
    ),
  );
  const drafting = Array.from({ length: plan.translators }, () =>
    saveDrafts(editor, plan.pause, findings, () => isOver),
  );
  const publishing = await publishChanges(editor, plan, findings, (subject, revision) => {
    acknowledged.add(subject, revision);
    first.ledger.raise(subject, revision);
  });
  const unseen = await countUnseen(first, others);
  isOver = true;
  await Promise.all(reading);
  const savingDrafts = (await Promise.all(drafting)).flat();
  return {
    ...findings,
    publishing: timesOf(publishing),
    savingDrafts: timesOf(savingDrafts),
    spreading: timesOf(acknowledged.delays),
    unseen,
  };
}

/** Waits until every other node has shown what the first has acknowledged. */
async function countUnseen(first: Node, others: readonly Node[]): Promise<number> {
  const deadline = performance.now() + PATIENCE;
  const count = () => others.reduce((sum, { ledger }) => sum + ledger.behind(first.ledger), 0);
  while (count() > 0 && performance.now() < deadline) await wait(10);
  return count();
}
