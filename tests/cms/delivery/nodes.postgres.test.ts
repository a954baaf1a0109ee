import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApiToken } from '../../helpers/api-token';
import { Caller } from '../../helpers/caller';
import { type Cms, startCms } from '../../helpers/cms';
import { documentsOf } from '../../helpers/documents';
import { type Postgres, startPostgres } from '../../helpers/postgres';
import { nextChange, readRevisions, revisionsOf } from '../../helpers/revisions';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { restPath } from '../../helpers/type-names';

let postgres: Postgres;
let here: Booted;

beforeAll(async () => {
  postgres = await startPostgres();
  here = await bootStrapi({ DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url });
});
afterAll(async () => {
  await here?.stop();
  await postgres?.stop();
});

const publishExpert = (name: string) =>
  documentsOf(here.strapi, 'expert').create({ data: { name }, status: 'published' });

describe('another node on the same database', () => {
  /** The secrets of this one are in the environment, which the other inherits. */
  const startAnother = (env: Readonly<Record<string, string>> = {}) =>
    startCms({ DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url, ...env });

  /** Every definition that is changed in the database from now on. */
  async function definitionsChangedBy(run: () => Promise<unknown>): Promise<unknown[]> {
    const client = await postgres.connect();
    await client.query(`CREATE TABLE definitions (what text);
      CREATE FUNCTION write_down() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO definitions SELECT command_tag || ' ' || object_identity FROM pg_event_trigger_ddl_commands(); END $$;
      CREATE EVENT TRIGGER written_down ON ddl_command_end EXECUTE FUNCTION write_down()`);
    await run();
    await client.query('DROP EVENT TRIGGER written_down');
    const { rows } = await client.query('SELECT what FROM definitions ORDER BY what');
    await client.query('DROP TABLE definitions; DROP FUNCTION write_down()');
    return rows.map(({ what }) => what);
  }

  test('starts without touching a definition, and what it publishes is known here', async () => {
    let there: Cms | undefined;
    expect(
      await definitionsChangedBy(async () => {
        there = await startAnother();
      }),
    ).toEqual([]);
    const before = (await readRevisions(here.strapi)).get('conference_experts');
    const change = nextChange(here.strapi);
    const api = new Caller(there?.url ?? '', await createApiToken(here.strapi));
    const { status } = await api.send('POST', restPath('expert'), { data: { name: 'Шоқан Уәлиханов' } });
    expect(status).toBe(201);
    expect([...(await change)].sort()).toEqual(['conference_experts', 'conference_published_slugs']);
    expect(revisionsOf(here.strapi).known?.get('conference_experts')).toBe(Number(before) + 1);
    await there?.stop();
  });

  test('brings back what is missing, and says that nobody counted meanwhile', async () => {
    await postgres.execute('DROP TRIGGER conference_changed_rows ON conference_awards');
    const change = nextChange(here.strapi);
    const made = await definitionsChangedBy(async () => {
      await (await startAnother()).stop();
    });
    expect(made).toEqual([
      'COMMENT conference_changed_rows on public.conference_awards',
      'COMMENT conference_truncated on public.conference_awards',
      'CREATE TRIGGER conference_changed_rows on public.conference_awards',
      'CREATE TRIGGER conference_truncated on public.conference_awards',
    ]);
    expect(await change).toEqual(['conference_awards']);
  });

  test('runs as a user who may not make triggers, and says that it keeps nothing', async () => {
    await postgres.execute(`DROP TRIGGER conference_changed_rows ON conference_awards; CREATE ROLE clerk LOGIN PASSWORD 'clerk';
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO clerk; GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO clerk`);
    const { href } = Object.assign(new URL(postgres.url), { username: 'clerk', password: 'clerk' });
    const there = await startAnother({ DATABASE_URL: href, LOG_LEVEL: 'warn' });
    expect(there.printed()).toMatch(/no answers are kept, because changes cannot be counted\. .*permission denied/);
    await there.stop();
  });
});

describe('a node that cannot hear', () => {
  const revisions = () => revisionsOf(here.strapi);
  let administrator: Awaited<ReturnType<Postgres['connect']>>;

  beforeAll(async () => {
    administrator = await postgres.connect('postgres');
  });
  beforeEach(async () => {
    await expect.poll(() => revisions().known).toBeDefined();
  });

  /** While nobody new is let in, a connection that breaks stays broken; those of Strapi's pool are there already. */
  async function whileNobodyComesIn(run: () => Promise<void>): Promise<void> {
    await administrator.query('ALTER DATABASE kurultai ALLOW_CONNECTIONS false');
    try {
      await run();
    } finally {
      await administrator.query('ALTER DATABASE kurultai ALLOW_CONNECTIONS true');
    }
  }

  async function listeningProcess(): Promise<number> {
    const { rows } = await administrator.query(
      `SELECT pid FROM pg_stat_activity WHERE application_name = 'conference_revisions'`,
    );
    expect(rows).toHaveLength(1);
    return rows[0].pid;
  }

  async function isDeaf(): Promise<void> {
    await expect.poll(() => revisions().known, { timeout: 5_000 }).toBeUndefined();
    expect(await revisions().read()).toBeUndefined();
    await publishExpert('Естімеген');
    expect(await revisions().read()).toBeUndefined();
    expect(revisions().known).toBeUndefined();
  }

  async function hearsAgain(before: number, change: Promise<readonly string[]>): Promise<void> {
    expect(await change).toContain('conference_experts');
    await expect.poll(() => revisions().known?.get('conference_experts'), { timeout: 10_000 }).toBe(before + 1);
  }

  test('because its connection was closed knows nothing until it has another, and then what it missed', async () => {
    const before = Number((await readRevisions(here.strapi)).get('conference_experts'));
    const change = nextChange(here.strapi);
    const pid = await listeningProcess();
    await whileNobodyComesIn(async () => {
      await administrator.query('SELECT pg_terminate_backend($1)', [pid]);
      await isDeaf();
    });
    await hearsAgain(before, change);
  });

  test('because nothing comes through its connection, which is not closed, knows nothing either', async () => {
    const before = Number((await readRevisions(here.strapi)).get('conference_experts'));
    const change = nextChange(here.strapi);
    const pid = await listeningProcess();
    process.kill(pid, 'SIGSTOP');
    try {
      await whileNobodyComesIn(isDeaf);
      await hearsAgain(before, change);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
  });
});
