import { Caller } from '../helpers/caller';
import { signIn } from '../helpers/sign-in';

/** Makes the first administrator of an empty CMS, and with that account a full-access API token. */
export async function firstApiToken(url: string): Promise<string> {
  const account = { email: 'first@example.org', password: 'Kurultai-2024', firstname: 'First' };
  const administrator = new Caller(url, await signIn(url, account, '/admin/register-admin'));
  const { text, body } = await administrator.send('POST', '/admin/api-tokens', {
    ...{ kind: 'content-api', type: 'full-access', name: 'tests', description: '', lifespan: null, permissions: [] },
  });
  const { data } = body;
  if (typeof data === 'object' && data !== null && 'accessKey' in data) return String(data.accessKey);
  throw new Error(`The CMS gave no API token: ${text}`);
}
