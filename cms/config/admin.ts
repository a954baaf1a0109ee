import { readSettings } from '../launch/settings';

type Env = (name: string) => string;

export default ({ env }: { env: Env }) => ({
  apiToken: { salt: env('API_TOKEN_SALT'), secrets: { encryptionKey: env('ENCRYPTION_KEY') } },
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
    // A Secure cookie is refused over plain http, so it takes an https address to ask for one.
    cookie: { secure: readSettings(process.env).publicUrl?.startsWith('https:') ?? false },
  },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  // The box that asks an editor to set up a preview leads nowhere until there is one.
  preview: { enabled: false },
  flags: { nps: false, promoteEE: false },
});
