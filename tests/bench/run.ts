import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { withMedians } from './delivery/answers/result';
import { measureDelivery } from './delivery/bench';
import { readOptions } from './delivery/options';
import { answersTables, LEGEND } from './delivery/report/answers-table';
import { describeMachine, machineLine } from './delivery/report/machine';
import { requirementsOfAnswers } from './delivery/report/of-answers';
import { requirementsOfNodes, requirementsOfWrites } from './delivery/report/of-visits';
import { requirementsTable } from './delivery/report/requirements-table';
import { visitsTable, writesTable } from './delivery/report/visits-tables';
import { shareCores } from './processes/cores';

/** `pnpm bench`: what delivery reaches beside stock Strapi and the least there can be, and then what words per language cost, the translators' desk, and the types of the SDK. */
const options = readOptions(process.argv.slice(2));
const cores = shareCores();
const machine = describeMachine(cores);
const { answers, crowds, writes, nodes } = await measureDelivery(options, cores, (what) => {
  process.stderr.write(`… ${what}\n`);
});
const requirements = [
  ...requirementsOfAnswers(answers, crowds),
  ...requirementsOfWrites(writes),
  ...(nodes ? requirementsOfNodes(nodes) : []),
];
if (options.json) {
  const results = { answers: answers.map(withMedians), crowds: crowds.map(withMedians), writes, nodes };
  process.stdout.write(`${JSON.stringify({ machine, pace: options.pace, ...results, requirements }, null, 2)}\n`);
} else {
  const tables = [
    `${machineLine(machine)}${LEGEND}`,
    answersTables(answers),
    ...(crowds.length > 0 ? ['Many connections\n', answersTables(crowds)] : []),
    ...(writes.length > 0 ? [writesTable(writes)] : []),
    ...(nodes ? [visitsTable('two nodes on PostgreSQL', nodes)] : []),
    requirementsTable(requirements),
  ];
  process.stdout.write(`\n${tables.join('\n')}\n`);
  for (const part of ['words', 'desk', 'types']) if (options.includes(part)) await runPart(part);
}

async function runPart(part: string): Promise<void> {
  const running = fork(path.join(import.meta.dirname, part, 'run.ts'), { execArgv: ['--import', 'tsx'] });
  await once(running, 'exit');
}
