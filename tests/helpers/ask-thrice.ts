import { Caller } from './caller';
import type { Booted } from './strapi';

/** A visitor's answers to a question asked thrice: new to the CMS, as a known operation, and from memory if it was kept. */
export async function askThrice({ url }: Booted, query: string): Promise<readonly unknown[]> {
  const bodies: unknown[] = [];
  for (let time = 0; time < 3; time += 1) bodies.push((await new Caller(url).graphql(query)).body);
  return bodies;
}

/** All that answers say under a name, wherever it stands. */
export function saidOf(body: unknown, name: string): readonly string[] {
  const found = JSON.stringify(body).matchAll(new RegExp(`"${name}":"([^"]+)"`, 'g'));
  return [...found].map(([, value = '']) => value);
}
