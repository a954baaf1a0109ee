import type { Booted } from './strapi';

/** Runs something and counts the SQL statements that the CMS makes meanwhile. */
export async function countStatements(strapi: Booted['strapi'], run: () => Promise<unknown>): Promise<number> {
  let statements = 0;
  const count = () => {
    statements += 1;
  };
  strapi.db.connection.on('query', count);
  try {
    await run();
  } finally {
    strapi.db.connection.removeListener('query', count);
  }
  return statements;
}

/** As few as it takes in five rounds: what a CMS does beside it now and then, such as telling webhooks, is not counted. */
export async function fewestStatements(strapi: Booted['strapi'], run: () => Promise<unknown>): Promise<number> {
  const counts: number[] = [];
  for (let round = 0; round < 5; round += 1) counts.push(await countStatements(strapi, run));
  return Math.min(...counts);
}
