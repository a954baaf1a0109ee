import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../helpers/browser';
import { projectDir } from '../../helpers/cms';
import { writtenInKazakh } from './written-in-kazakh';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a browser that lacks Kazakh writes it as a server does that has it', async () => {
  const { outputFiles } = await build({
    entryPoints: ['tests/sdk/time/written-in-kazakh.ts'],
    absWorkingDir: projectDir,
    bundle: true,
    format: 'iife',
    globalName: 'page',
    charset: 'utf8',
    write: false,
  });
  const page = await browser.newPage();
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  const supported = `Intl.DateTimeFormat.supportedLocalesOf('kk')`;
  expect(await page.evaluate(supported)).toEqual([]);
  expect(Intl.DateTimeFormat.supportedLocalesOf('kk')).toEqual(['kk']);
  expect(await page.evaluate('page.writtenInKazakh')).toEqual(writtenInKazakh);
});
