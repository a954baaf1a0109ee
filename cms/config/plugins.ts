import { readSettings } from '../launch/settings';

type Env = (name: string) => string;

export default ({ env }: { env: Env }) => ({
  // By path: Strapi looks for installed plugins beside itself, where pnpm puts no workspace packages.
  conference: {
    enabled: true,
    resolve: './src/plugins/conference',
    config: { delivery: readSettings(process.env).delivery },
  },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  graphql: {
    config: {
      depthLimit: 12,
      defaultLimit: 100,
      maxLimit: 500,
      generateArtifacts: false,
      apolloServer: {
        // The CORS middleware of the whole server answers for GraphQL too.
        cors: false,
        introspection: process.env.NODE_ENV !== 'production',
        includeStacktraceInErrorResponses: false,
        parseOptions: { maxTokens: 5_000 },
        bodyParserConfig: { jsonLimit: '1mb' },
      },
    },
  },
});
