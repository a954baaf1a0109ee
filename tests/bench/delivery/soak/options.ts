import { parseArgs } from 'node:util';

const USAGE = 'pnpm bench:soak [--minutes 10] [--panels 300] [--json]';

/** @throws Error that shows how the command is used. */
export function readSoakOptions(args: readonly string[]): { minutes: number; panels: number; json: boolean } {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string', default: '10' },
      panels: { type: 'string', default: '300' },
      json: { type: 'boolean', default: false },
    },
  });
  const [minutes, panels] = [Number(values.minutes), Number(values.panels)];
  if (!(minutes > 0) || !(Number.isInteger(panels) && panels > 0)) throw new Error(USAGE);
  return { minutes, panels, json: values.json };
}
