import { exportFile } from './export';
import { importFile } from './import';
import { readOptions, USAGE } from './options';

/** @returns the code that the command ends with. */
export async function runTranslations(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const options = readOptions(args, env);
  if (options.command === 'export') return exportFile(options);
  if (options.command === 'import') return importFile(options);
  process.stdout.write(USAGE);
  return 0;
}
