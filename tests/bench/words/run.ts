import { bootStrapi } from '../../helpers/strapi';
import { measureBackfill, measureTotals } from './at-scale';
import { measurePublishing } from './publishing';
import { measureReading } from './reading';

/** The second half of `pnpm bench`: what words per language cost, beside stock Strapi and beside words that somebody wrote. */
const line = (name: string, ...figures: string[]) =>
  process.stdout.write(`${name.padEnd(56)}${figures.map((figure) => figure.padStart(10)).join('')}\n`);

line('publish a panel with 5 people, 2 topics, a day', 'ms', 'SQL', ': stock');
for (const { name, milliseconds, statements, ratio } of await measurePublishing()) {
  line(`  ${name}`, milliseconds.toFixed(1), String(statements), ratio.toFixed(2));
}
const cms = await bootStrapi();
line('read a list that follows : one that is written', (await measureReading(cms)).toFixed(2));
line('backfill of 1,000 panels, seconds', (await measureBackfill(cms.strapi)).toFixed(1));
line('totals over 10,000 documents in 3 languages, ms', (await measureTotals(cms.strapi)).toFixed(1));
await cms.stop();
process.exit(0);
