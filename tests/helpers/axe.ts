import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: { run(context: string): Promise<AxeResults> };

/**
 * What axe finds on a page that is serious or critical: the rule and the elements, so that a failure can be acted on.
 * @param within looks only there, where the rest of a page is not ours.
 */
export async function seriousFaults(page: Page, within = 'html'): Promise<string[]> {
  const found = await violations(page, within);
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(described);
}

/** Everything that axe finds on a page, its advice on good practice included. */
export async function allFaults(page: Page): Promise<string[]> {
  return (await violations(page, 'html')).map(described);
}

async function violations(page: Page, within: string): Promise<AxeResults['violations']> {
  await page.evaluate(source);
  return (await page.evaluate((context) => axe.run(context), within)).violations;
}

const described = ({ id, nodes }: AxeResults['violations'][number]): string =>
  `${id}: ${nodes.map(({ html }) => html).join(' ')}`;
