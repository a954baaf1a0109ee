import { parseArgs } from 'node:util';
import type { Pace } from './answers/compare';

export const QUESTIONS = ['programme', 'panels', 'article', 'event', 'sdk'] as const;
const PARTS = ['connections', 'writes', 'nodes', 'words', 'desk', 'types'] as const;

export interface Options {
  /** One JSON document on stdout, in place of tables. */
  readonly json: boolean;
  /** Sizes of the conference, by its panels. */
  readonly panels: readonly number[];
  /** The size at which connections and writes are measured. */
  readonly usual: number | undefined;
  readonly pace: Pace;
  /** How many changes are followed from one node to the other. */
  readonly changes: number;
  /** Whether a question or a part is to be measured. */
  includes(name: string): boolean;
}

const USAGE = `pnpm bench [--quick] [--json] [--panels 30,300,3000] [--only ${[...QUESTIONS, ...PARTS].join(',')}]`;

/** @throws Error that shows how the command is used. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      panels: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const { quick, json } = values;
  const panels = (values.panels ?? (quick ? '30,300' : '30,300,3000')).split(',').map(Number);
  if (!panels.every((count) => Number.isInteger(count) && count > 0))
    throw new Error(`--panels takes numbers. ${USAGE}`);
  const all: readonly string[] = [...QUESTIONS, ...PARTS];
  const only = values.only?.split(',') ?? all;
  const unknown = only.find((name) => !all.includes(name));
  if (unknown !== undefined) throw new Error(`"${unknown}" is nothing that can be measured. ${USAGE}`);
  return {
    json,
    panels,
    usual: panels.includes(300) ? 300 : panels[0],
    pace: quick ? { rounds: 3, seconds: 1, longest: 5 } : { rounds: 3, seconds: 3, longest: 15 },
    changes: quick ? 20 : 240,
    includes: (name) => only.includes(name),
  };
}
