import { runTranslations } from './translations/run';

/** `pnpm translations`: gives the translations of a running CMS to other tools in a file, and takes them back. */
runTranslations(process.argv.slice(2), process.env).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`kurultai: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
