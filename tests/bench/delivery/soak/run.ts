import { shareCores } from '../../processes/cores';
import { describeMachine, machineLine } from '../report/machine';
import { requirementsOfSoak } from '../report/of-visits';
import { requirementsTable } from '../report/requirements-table';
import { memoryTable, visitsTable } from '../report/visits-tables';
import { readSoakOptions } from './options';
import { soak } from './soak';

/** `pnpm bench:soak`: reads and writes for ten minutes, or as many as are asked for. */
const { minutes, panels, json } = readSoakOptions(process.argv.slice(2));
const cores = shareCores();
const machine = describeMachine(cores);
process.stderr.write(`… ${minutes} minutes of reads and writes, ${panels} panels\n`);
const soaked = await soak(minutes, panels, cores);
const requirements = requirementsOfSoak(soaked);
process.stdout.write(
  json
    ? `${JSON.stringify({ machine, minutes, panels, ...soaked, requirements }, null, 2)}\n`
    : `\n${[machineLine(machine), visitsTable('soak', soaked), memoryTable(soaked.memory), requirementsTable(requirements)].join('\n')}`,
);
