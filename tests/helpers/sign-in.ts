import { createHmac } from 'node:crypto';
import { Caller } from './caller';

/** Signs in to the admin, or makes its first account; @throws Error with the answer when the CMS refuses. */
export async function signIn(
  url: string,
  account: Readonly<Record<string, string>>,
  route: '/admin/login' | '/admin/register-admin' = '/admin/login',
): Promise<string> {
  const { status, text, body } = await new Caller(url).send('POST', route, account);
  const { data } = body;
  if (typeof data === 'object' && data !== null && 'token' in data && typeof data.token === 'string') return data.token;
  throw new Error(`${route} answered ${status}: ${text}`);
}

/** Whether a JSON Web Token was signed with this secret (RFC 7515, HS256). */
export function isSignedWith(secret: string | undefined, token: string): boolean {
  const [header, claims, signature] = token.split('.');
  const expected = createHmac('sha256', secret ?? '')
    .update(`${header}.${claims}`)
    .digest('base64url');
  return signature === expected;
}
