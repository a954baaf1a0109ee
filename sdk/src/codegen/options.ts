/** What to generate, from which schema. */
export interface ConferenceConfigOptions {
  /**
   * The schema of the project's CMS: its GraphQL address while it runs in development, such as
   * `http://localhost:1337/graphql`, or a file with the schema (`.graphql`) or an introspection of it (`.json`), from the folder
   * that the command runs in.
   */
  readonly schema: string;
  /** The file to write, from the folder that the command runs in: `src/conference.ts`. */
  readonly output: string;
  /** What the conference asks over: `graphql-request`, as `@kurultai/sdk` does, or `fetch`. Default `graphql-request`. */
  readonly transport?: 'graphql-request' | 'fetch';
  /** Operations of the project's own, to ask with `conference.request`: paths or globs of `.graphql` files, or of code with `gql`. */
  readonly documents?: string | readonly string[];
  /**
   * Relations of the project's own to go along in whole documents, by type: `{ ConferencePanel: ['sponsors'] }`. Each shows what
   * lists show of its documents. Default: none.
   */
  readonly relations?: Readonly<Record<string, readonly string[]>>;
  /** Types of the schema that get no collection, such as those of another plugin. Default: none. */
  readonly leaveOut?: readonly string[];
  /** HTTP headers for asking the CMS for its schema. The generated code never sees them. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The TypeScript types of scalars that Strapi does not have itself. Default: `unknown`. */
  readonly scalars?: Readonly<Record<string, string>>;
}
