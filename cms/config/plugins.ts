import { readSettings, type Settings } from '../launch/settings';

type Env = (name: string) => string;

export default ({ env }: { env: Env }) => ({
  // By path: Strapi looks for installed plugins beside itself, where pnpm puts no workspace packages.
  conference: {
    enabled: true,
    resolve: './src/plugins/conference',
    config: optionsIn(readSettings(process.env)),
  },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  graphql: {
    config: {
      defaultLimit: 100,
      generateArtifacts: false,
      apolloServer: {
        // The CORS middleware of the whole server answers for GraphQL too.
        cors: false,
        introspection: process.env.NODE_ENV !== 'production',
        includeStacktraceInErrorResponses: false,
      },
    },
  },
});

const optionsIn = ({ delivery, machineTranslation }: Settings) => ({ delivery, machineTranslation });
