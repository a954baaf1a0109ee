import { isStartError } from '../cms/launch/settings';

/** Runs a command of the project; what stops it is told in one line, and the process ends with 1. */
export function tell(run: () => Promise<void>): void {
  run().catch((error: unknown) => {
    const reason = isStartError(error) ? error.message : `Unexpected: ${error instanceof Error ? error.stack : error}`;
    process.stderr.write(`kurultai: ${reason}\n`);
    process.exit(1);
  });
}
