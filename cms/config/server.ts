import { publicDir, readSettings } from '../launch/settings';

type Env = { array(name: string): string[] };

export default ({ env }: { env: Env }) => {
  const { host, port, publicUrl, dataDir } = readSettings(process.env);
  return {
    host,
    port,
    ...(publicUrl && { url: publicUrl, proxy: { koa: true } }),
    app: { keys: env.array('APP_KEYS') },
    dirs: { public: publicDir({ dataDir }) },
    logger: { startup: { enabled: false } },
  };
};
