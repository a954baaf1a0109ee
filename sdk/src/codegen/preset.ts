import type { DocumentNode, GraphQLSchema } from 'graphql';

// What graphql-codegen knows as `CodegenConfig` and its parts, as far as this entry needs them: its own types bring fifty thousand
// lines with them, which every project would check. A test sees that these fit.

/** Operations as graphql-codegen has read them. */
interface ReadDocument {
  document?: DocumentNode;
  location?: string;
}

/** What prints a file. */
interface Printing {
  /** Its text. */
  readonly plugin: () => string;
}

/** A file to write, with what it is made of. */
interface Generating {
  readonly filename: string;
  readonly schema: DocumentNode;
  readonly schemaAst: GraphQLSchema;
  readonly documents: ReadDocument[];
  /** What prints the file. */
  readonly pluginMap: { readonly conference: Printing };
  readonly plugins: { readonly conference: Record<string, never> }[];
  readonly config: Record<string, never>;
}

/** What tells graphql-codegen which files to write. */
export interface Preset {
  /** The files, once operations have been read. */
  buildGeneratesSection(given: {
    readonly baseOutputDir: string;
    readonly documents: ReadDocument[];
  }): Promise<Generating[]>;
}

/** A configuration of graphql-codegen. */
export interface ConferenceConfig {
  generates: Record<string, { schema: GraphQLSchema; documents: string[]; preset: Preset; watchPattern?: string }>;
}
