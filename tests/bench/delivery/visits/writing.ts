import { setTimeout as wait } from 'node:timers/promises';
import type { Editor } from './editor';
import type { Findings } from './findings';
import { type Subject, subjects } from './marks';

type OnPublished = (subject: Subject, revision: number) => void;

/** Publishes one change after another, of each subject in turn. Gives how long each took to be acknowledged. */
export async function publishChanges(
  editor: Editor,
  { changes, seconds, pause }: Readonly<Record<'changes' | 'seconds' | 'pause', number>>,
  findings: Findings,
  onPublished: OnPublished,
): Promise<number[]> {
  const taken: number[] = [];
  const start = performance.now();
  for (let change = 0; change < changes && performance.now() < start + seconds * 1_000; change += 1) {
    const subject = subjects[change % subjects.length] ?? 'event';
    const revision = Math.floor(change / subjects.length) + 1;
    try {
      taken.push(await editor.publish(subject, revision));
      onPublished(subject, revision);
    } catch (error) {
      findings.count('errors', String(error));
    }
    await wait(start + (change + 1) * pause - performance.now());
  }
  return taken;
}

/** A translator who saves again and again and publishes nothing. */
export async function saveDrafts(
  editor: Editor,
  pause: number,
  findings: Findings,
  isOver: () => boolean,
): Promise<number[]> {
  const taken: number[] = [];
  while (!isOver()) {
    try {
      taken.push(await editor.saveDraft(taken.length + 1));
    } catch (error) {
      findings.count('errors', String(error));
    }
    await wait(pause);
  }
  return taken;
}
