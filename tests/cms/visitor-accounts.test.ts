import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Booted, bootStrapi } from '../helpers/strapi';

let cms: Booted;

beforeAll(async () => {
  cms = await bootStrapi();
});
afterAll(() => cms.stop());

const visitor = { username: 'visitor', email: 'visitor@example.org', password: 'Long-enough-1' };

async function register(): Promise<number> {
  const answer = await fetch(`${cms.url}/api/auth/local/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(visitor),
  });
  return answer.status;
}

test('nobody can register an account until an administrator opens registration', async () => {
  expect(await register()).toBe(400);
  expect(await cms.strapi.db.query('plugin::users-permissions.user').count()).toBe(0);

  const settings = cms.strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = await settings.get({ key: 'advanced' });
  await settings.set({ key: 'advanced', value: { ...Object(advanced), allow_register: true } });
  expect(await register()).toBe(200);
});
