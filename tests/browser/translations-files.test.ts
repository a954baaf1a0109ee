import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { allFaults } from '../helpers/axe';
import { englishLeft } from '../helpers/english-left';
import { ForumOfTranslators } from '../helpers/forum-of-translators';

const forum = new ForumOfTranslators();

/** Opens a dialog by the keyboard, from the button of this name. */
async function openDialog(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name, exact: true }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  // While it comes in, its colours are paler than they will be.
  await dialog.evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)));
  return dialog;
}

/** What is wrong with a dialog: what axe finds, and what is left in English. */
const faultsOf = async (page: Page, dialog: Locator) => [
  ...(await allFaults(page)),
  ...(await englishLeft(page, 'kk', dialog)),
];

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

test('a translator takes what is left to a tool of their own, and brings it back', async () => {
  const page = await forum.openOverview('translator', 'kk');

  const exporting = await openDialog(page, 'Шығарып алу');
  await exporting.getByText('Тек мыналар: Аудармашылар форумы').waitFor();
  await exporting.getByText(/^4 құжат, аударылатын 4 өріс\. Түпнұсқасы: Русский$/).waitFor();
  expect(await faultsOf(page, exporting)).toEqual([]);
  const downloading = page.waitForEvent('download');
  await exporting.getByRole('button', { name: 'Жүктеп алу' }).press('Enter');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('ru-kk.xlf');
  const file = await textOf(download);
  expect(file).toContain('Қашан: 2031-05-20 12:00, Asia/Almaty');
  await exporting.waitFor({ state: 'detached' });

  const give = async (text: string, dialog: Locator) => {
    const content = { name: 'kk.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(text) };
    await dialog.locator('input[type=file]').setInputFiles(content);
  };
  const translated = file
    .replace('>Закрытие</source>', '>Закрытие</source><target state="translated">Жабылуы</target>')
    .replace('>Перевод вживую</source>', '>Перевод вживую</source><target><g id="5">Тірі аударма</g></target>');
  const importing = await openDialog(page, 'Жүктеу');
  expect(await faultsOf(page, importing)).toEqual([]);
  await give(translated.replace('</xliff>', ''), importing);
  await importing.getByText(/^\d+-жол: XML осы жерде бұзылған/).waitFor();
  await give(translated, importing);
  await importing.getByRole('button', { name: 'Қатесі бар: 1' }).waitFor();
  const [row] = await importing.locator('tbody tr').all();
  expect(await row?.textContent()).toMatch(/Шеберхана.*Тірі аударма.*-жол: Түпнұсқада «5» коды жоқ\./);
  expect(await faultsOf(page, importing)).toEqual([]);
  const save = importing.getByRole('button', { name: '1 өрісті сақтау' });
  expect(await save.isDisabled()).toBe(true);
  await importing.getByRole('checkbox', { name: /басқасын сақтау/ }).press('Space');
  await save.press('Enter');
  await importing.getByRole('heading', { name: '1 өріс шимай ретінде сақталды' }).waitFor();
  expect(await allFaults(page)).toEqual([]);
  await importing.getByRole('button', { name: 'Жабу' }).last().press('Enter');
  await page.getByRole('link', { name: /^Сессиялар, Қазақша: 2 дайын/ }).waitFor();
});
