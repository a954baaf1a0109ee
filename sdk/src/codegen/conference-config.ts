import { type DocumentNode, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { generatedFor } from './generated-module.js';
import { isAddress, loadSchema } from './load-schema.js';
import type { ConferenceConfigOptions } from './options.js';
import { kurultaiSchema } from './package-files.js';
import type { ConferenceConfig, Preset } from './preset.js';
import { withoutNullItems } from './without-null-items.js';

/**
 * A configuration of graphql-codegen that writes the SDK for a project with fields or types of its own. In `codegen.ts`:
 *
 * ```ts
 * import { conferenceConfig } from '@kurultai/sdk/codegen';
 *
 * export default conferenceConfig({ schema: 'http://localhost:1337/graphql', output: 'src/conference.ts' });
 * ```
 *
 * Then `npx graphql-codegen --config codegen.ts`.
 */
export function conferenceConfig(options: ConferenceConfigOptions): ConferenceConfig {
  const { schema, output, documents = [] } = options;
  return {
    generates: {
      [output]: {
        // graphql-codegen wants one; the project's is read by the preset, which says better what is wrong with it.
        schema: kurultaiSchema(),
        documents: typeof documents === 'string' ? [documents] : [...documents],
        preset: presetFor(options),
        ...(!isAddress(schema) && { watchPattern: schema }),
      },
    },
  };
}

function presetFor(options: ConferenceConfigOptions): Preset {
  return {
    async buildGeneratesSection({ baseOutputDir, documents }) {
      // Sorted, so that an address and a file of the same schema give the same code.
      const schemaAst = withoutNullItems(lexicographicSortSchema(await loadSchema(options.schema, options.headers)));
      const own = documents.flatMap(({ document }): DocumentNode[] => (document ? [document] : []));
      const { files, code } = generatedFor(schemaAst, own, options);
      return [
        {
          filename: baseOutputDir,
          schema: parse(printSchema(schemaAst)),
          schemaAst,
          // graphql-codegen checks them all against the schema.
          documents: [...files, ...documents],
          pluginMap: { conference: { plugin: () => code } },
          plugins: [{ conference: {} }],
          config: {},
        },
      ];
    },
  };
}
