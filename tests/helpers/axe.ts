import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: { run(): Promise<AxeResults> };

/** What axe finds on a page that is serious or critical: the rule and the elements, so that a failure can be acted on. */
export async function seriousFaults(page: Page): Promise<string[]> {
  const found = await violations(page);
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(described);
}

/** Everything that axe finds on a page, its advice on good practice included. */
export async function allFaults(page: Page): Promise<string[]> {
  return (await violations(page)).map(described);
}

async function violations(page: Page): Promise<AxeResults['violations']> {
  await page.evaluate(source);
  return (await page.evaluate(() => axe.run())).violations;
}

const described = ({ id, nodes }: AxeResults['violations'][number]): string =>
  `${id}: ${nodes.map(({ html }) => html).join(' ')}`;
