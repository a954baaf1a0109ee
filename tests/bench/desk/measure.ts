import { signInAs } from '../../helpers/administrator';
import type { Booted } from '../../helpers/strapi';
import { median } from '../statistics';
import { documentIdOf, writeMany } from './write-many';

const ROUNDS = 15;
const WARM_UP = 3;

/** Milliseconds that a question of the desk takes, from outside. */
export interface Figure {
  readonly name: string;
  readonly median: number;
  readonly longest: number;
  /** What it may take. */
  readonly most: number;
}

const panel = documentIdOf('panel', 1_234);
const expert = documentIdOf('expert', 1_234);

/** What a translator asks, and how long an answer may take. */
const questions: readonly (readonly [string, string, number])[] = [
  ['overview', '/totals', 200],
  ['overview of a search', '/totals?text=сапалы', 200],
  ['project', '/project', 200],
  ['list by programme', '?locale=ru&state=unfinished', 300],
  ['list by programme, all languages', '', 300],
  ['list by programme, page 100', '?locale=ru&page=100', 300],
  ['list by programme, people', '?locale=ru&type=expert', 300],
  ['list by programme, a search', '?locale=ru&text=кач среда', 300],
  ['list by touch', '?locale=ru&sort=touched', 300],
  ['list by touch, a search in all languages', '?text=сапалы&sort=touched', 300],
  ['a panel side by side', `/panel/${panel}/ru`, 300],
  ['a person side by side', `/expert/${expert}/ru`, 300],
  ['neighbours', `/panel/${panel}/ru/neighbours?state=unfinished`, 300],
];

/** As a translator, whose rights the database has to look at. */
export async function measureDesk({ strapi, url }: Booted): Promise<readonly Figure[]> {
  await writeMany(strapi);
  await analyse({ strapi });
  const translator = await signInAs(strapi, url, 'translator', ['conference-translator-ru']);
  const figures: Figure[] = [];
  for (const [name, path, most] of questions) {
    const taken: number[] = [];
    for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
      const start = performance.now();
      const { status, text } = await translator.get(`/conference/translations${encodeURI(path)}`);
      if (status !== 200) throw new Error(`${name}: ${text}`);
      if (round >= WARM_UP) taken.push(performance.now() - start);
    }
    figures.push({ name, most, median: median(taken), longest: Math.max(...taken) });
  }
  return figures;
}

/** Rows written in bulk are new to the planner; PostgreSQL looks at them by itself after a while. */
async function analyse({ strapi }: Pick<Booted, 'strapi'>): Promise<void> {
  if (strapi.db.dialect.client === 'postgres') await strapi.db.connection.raw('analyze');
}
