import { publicDir, readSettings } from '../launch/settings';

type Env = { array(name: string): string[] };

/**
 * How long an idle connection stays open, in milliseconds: longer than any proxy keeps its own, or the proxy would send a
 * request into a connection that closes at that moment. Node must be given more time for the headers of the next request than
 * for the silence before them.
 */
const KEEP_ALIVE = { keepAliveTimeout: 120_000, headersTimeout: 125_000 };

export default ({ env }: { env: Env }) => {
  const { host, port, publicUrl, dataDir } = readSettings(process.env);
  return {
    host,
    port,
    ...(publicUrl && { url: publicUrl, proxy: { koa: true } }),
    app: { keys: env.array('APP_KEYS') },
    dirs: { public: publicDir({ dataDir }) },
    logger: { startup: { enabled: false } },
    http: { serverOptions: KEEP_ALIVE },
  };
};
