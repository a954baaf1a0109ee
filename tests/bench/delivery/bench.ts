import path from 'node:path';
import { databaseOf } from '../conference/databases';
import type { Written } from '../conference/write';
import type { LoadClient } from '../load/load-worker';
import type { Cores } from '../processes/cores';
import { Remote } from '../processes/remote';
import { measureCrowds } from './answers/crowds';
import { measureGet, measurePost } from './answers/measure';
import type { Measuring } from './answers/measuring';
import type { Result } from './answers/result';
import { measureNodes } from './nodes/measure-nodes';
import { type Options, QUESTIONS } from './options';
import { sdkProgramme } from './questions/of-the-sdk';
import type { Question } from './questions/question';
import { article, event, panels as listOfPanels, programme } from './questions/written-out';
import { startField } from './servers/field';
import type { Visited } from './visits/visits';
import { measureWrites, type Writes } from './writes/measure-writes';

/** Everything that was measured; what was left out is empty. */
export interface Measured {
  readonly answers: readonly Result[];
  readonly crowds: readonly Result[];
  readonly writes: readonly Writes[];
  readonly nodes: Visited | undefined;
}

/** @param say told what comes next, as it may take minutes. */
export async function measureDelivery(options: Options, cores: Cores, say: (what: string) => void): Promise<Measured> {
  const client = await Remote.start<LoadClient>(path.join(import.meta.dirname, '../load/load-worker.ts'), {
    cores: cores.client,
  });
  const needsServers = [...QUESTIONS, 'connections', 'writes'].some((part) => options.includes(part));
  const sizes = [];
  for (const panels of needsServers ? options.panels : []) {
    const built = await databaseOf(panels);
    say(`${panels} panels: the servers start`);
    const field = await startField(built, cores.servers);
    const measuring = { field, client, panels, pace: options.pace, say };
    sizes.push(await measureSize(built.written, options, measuring).finally(() => field.stop()));
  }
  await client.stop();
  if (options.includes('nodes')) say('two nodes on PostgreSQL');
  return {
    answers: sizes.flatMap(({ answers }) => answers),
    crowds: sizes.flatMap(({ crowds }) => crowds),
    writes: sizes.flatMap(({ writes }) => writes),
    nodes: options.includes('nodes') ? await measureNodes(options.changes, cores) : undefined,
  };
}

async function measureSize(
  written: Written,
  options: Options,
  measuring: Measuring,
): Promise<Pick<Measured, 'answers' | 'crowds' | 'writes'>> {
  const answers: Result[] = [];
  const crowds: Result[] = [];
  for (const question of await chosen(options, written, measuring.field.cms.uncached.url)) {
    answers.push(...(await measurePost(question, measuring)), ...(await measureGet(question, measuring)));
  }
  const isUsual = measuring.panels === options.usual;
  for (const question of isUsual && options.includes('connections') ? [programme, event(written)] : []) {
    crowds.push(...(await measureCrowds(question, measuring)));
  }
  // Last, as the content is another afterwards.
  const writes = isUsual && options.includes('writes') ? await measureWrites(written, measuring) : [];
  return { answers, crowds, writes };
}

async function chosen(options: Options, written: Written, cmsUrl: string): Promise<Question[]> {
  const all = [programme, listOfPanels, article(written), event(written)];
  const ofTheSdk = options.includes('sdk') ? [await sdkProgramme(`${cmsUrl}/graphql`)] : [];
  return [...all.filter(({ name }) => options.includes(name)), ...ofTheSdk];
}
