import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { prepareEnvironment } from './environment';
import { requireDatabase } from './preflight';
import { cmsDir, isStartError, readSettings } from './settings';

interface Finding {
  readonly type: string;
  readonly documentId: string;
  readonly faults: readonly string[];
}

/**
 * Checks every rule of words per language on the database that the environment names, and mends what is broken; with
 * `--dry-run` it only reports, and ends with 1 when there is something to mend.
 */
async function repair(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg !== '--dry-run');
  if (unknown !== undefined) throw new Error(`"${unknown}" means nothing here. There is one option, --dry-run.`);
  const isDry = args.includes('--dry-run');
  process.env.NODE_ENV ??= 'production';
  const settings = readSettings(process.env);
  await requireDatabase(settings.database);
  prepareEnvironment(settings, process.env);
  const strapi = await createStrapi({ appDir: cmsDir, distDir: path.join(cmsDir, 'dist') }).load();
  try {
    const translations = strapi.plugin('conference').service('translations');
    const findings: readonly Finding[] = await translations.repair({ isDry });
    for (const { type, documentId, faults } of findings) {
      process.stdout.write(`${type} ${documentId}\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
    }
    process.stdout.write(`${summary(findings.length, isDry)}\n`);
    return isDry && findings.length > 0 ? 1 : 0;
  } finally {
    await strapi.destroy();
  }
}

function summary(count: number, isDry: boolean): string {
  if (count === 0) return 'Every document is as it should be.';
  const documents = count === 1 ? '1 document is' : `${count} documents are`;
  return isDry ? `${documents} not as they should be. Run without --dry-run to mend.` : `${documents} mended.`;
}

repair(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    process.stderr.write(`kurultai: ${isStartError(error) ? reason : `Nothing was repaired: ${reason}`}\n`);
    process.exit(1);
  },
);
