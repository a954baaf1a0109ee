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
