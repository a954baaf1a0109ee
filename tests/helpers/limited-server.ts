import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { buildSchema, type GraphQLFormattedError, type ValidationRule } from 'graphql';
import { limitedConfig } from '../../cms/src/plugins/conference/server/src/delivery/limits/limited-config';
import { type Limits, limitsOf } from '../../cms/src/plugins/conference/server/src/delivery/limits/limits';
import { projectDir } from './cms';

/** The rule that Strapi's GraphQL plugin takes for `depthLimit`, as that plugin finds it. */
const depthLimit: (most: number) => ValidationRule = createRequire(
  createRequire(import.meta.url).resolve('@strapi/plugin-graphql/package.json'),
)('graphql-depth-limit');

export const schema = buildSchema(readFileSync(path.join(projectDir, 'sdk/schema.graphql'), 'utf8'));

interface Answered {
  readonly status: number | undefined;
  readonly text: string;
  readonly errors: readonly GraphQLFormattedError[];
  /** How many operations of it came as far as the resolvers. */
  readonly executed: number;
}

/** Apollo Server with limits, as Strapi's GraphQL plugin sets it up, on the schema of the CMS and without a database. */
export class LimitedServer {
  private constructor(
    private readonly server: ApolloServer,
    private readonly executions: { count: number },
  ) {}

  /** @param settings of the project, for Apollo. */
  static async start(given: Partial<Limits> = {}, settings: object = {}): Promise<LimitedServer> {
    const executions = { count: 0 };
    const counter: ApolloServerPlugin = {
      requestDidStart: async () => ({
        executionDidStart: async () => {
          executions.count += 1;
        },
      }),
    };
    const { depthLimit: depth, apolloServer } = limitedConfig(
      { defaultLimit: 100, apolloServer: { plugins: [counter], ...settings } },
      limitsOf(given),
    );
    const server = new ApolloServer({
      schema,
      introspection: true,
      includeStacktraceInErrorResponses: false,
      ...apolloServer,
      validationRules: [depthLimit(depth), ...apolloServer.validationRules],
    });
    await server.start();
    return new LimitedServer(server, executions);
  }

  ask(query: string, variables: object = {}): Promise<Answered> {
    return this.send({ query, variables });
  }

  /** Sends a body as a client does over HTTP: one operation, or a list of them. */
  async send(body: object): Promise<Answered> {
    const before = this.executions.count;
    const { status, body: answer } = await this.server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body,
      },
      context: async () => ({ koaContext: { request: { body } } }),
    });
    const text = answer.kind === 'complete' ? answer.string : '';
    return { status, text, errors: JSON.parse(text).errors ?? [], executed: this.executions.count - before };
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}
