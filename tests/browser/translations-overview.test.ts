import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { DemoAccount } from '../../cms/seed/demo-accounts';
import type { DeskTotal } from '../../cms/src/plugins/conference/server/src/translation/desk/contract';
import { seriousFaults } from '../helpers/axe';
import { Caller } from '../helpers/caller';
import { englishLeft } from '../helpers/english-left';
import { ForumOfTranslators, settled } from '../helpers/forum-of-translators';
import { ownAccounts } from '../helpers/own-accounts';
import { signIn } from '../helpers/sign-in';

const forum = new ForumOfTranslators();

const words = {
  kk: { title: 'Аудармалар', panels: 'Сессиялар' },
  ru: { title: 'Переводы', panels: 'Сессии' },
} as const;

/** The numbers of the overview by where they lead: `panel kk missing`. */
async function shownNumbers(page: Page): Promise<Record<string, number>> {
  const links = await page
    .locator('main td a')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('href') ?? '', link.textContent ?? ''] as const));
  return Object.fromEntries(
    links.map(([href, text]) => {
      const search = new URL(href, page.url()).searchParams;
      return [`${search.get('type') ?? 'all'} ${search.get('locale')} ${search.get('state')}`, Number(text)];
    }),
  );
}

/** The same as the server tells them to the same person. */
async function toldNumbers(account: DemoAccount): Promise<Record<string, number>> {
  const url = inject('cmsUrl');
  const caller = new Caller(url, await signIn(url, { ...account }));
  const { text } = await caller.get(`/conference/translations/totals?event=${forum.event.documentId}`);
  const { data: totals }: { readonly data: readonly DeskTotal[] } = JSON.parse(text);
  const numbers: Record<string, number> = {};
  for (const { type, locale, state, count } of totals) {
    for (const name of [type.split('.').at(-1), 'all']) {
      const key = `${name} ${locale} ${state}`;
      numbers[key] = (numbers[key] ?? 0) + count;
    }
  }
  return numbers;
}

describe.each([
  ['administrator', 'ru', '1 не переведён'],
  ['editor', 'kk', '1 аударылмаған'],
  ['translator', 'kk', '1 аударылмаған'],
] as const)('%s, in %s', (role, language, missing) => {
  test('sees what the server counts, and goes from a number to its list and to a document of it', async () => {
    const page = await forum.openOverview(role, language);
    const { title, panels } = words[language];
    expect(await page.title()).toContain(title);
    const numbers = await shownNumbers(page);
    expect(numbers).toEqual(await toldNumbers(ownAccounts()[role]));
    expect(numbers).toMatchObject({ 'panel kk complete': 1, 'panel kk outdated': 1, 'panel en missing': 4 });
    expect(await seriousFaults(page)).toEqual([]);
    expect(await englishLeft(page, language)).toEqual([]);

    await page.getByRole('link', { name: `${panels}, Қазақша: ${missing}`, exact: true }).click();
    await page.waitForURL(/\/translations\/list\?/);
    const row = page.getByRole('row').filter({ hasText: forum.event.panels.missing });
    await row.waitFor();
    expect(await page.locator('tbody tr').count()).toBe(1);
    expect(await row.locator('[lang=ru]').textContent()).toBe(forum.event.panels.missing);
    expect(await seriousFaults(page)).toEqual([]);
    expect(await englishLeft(page, language)).toEqual([]);

    const { search } = new URL(page.url());
    await row.getByRole('link').click();
    await page.waitForURL(/\/translations\/panel\/[a-z0-9]{24}\/kk\?/);
    expect(new URL(page.url()).search).toBe(search);
    await page.context().close();
  });
});

describe('a translator', () => {
  let page: Page;
  let overview: string;

  beforeAll(async () => {
    page = await forum.openOverview('translator', 'kk');
    overview = page.url();
  });
  beforeEach(async () => {
    await page.goto(overview);
    await settled(page);
  });
  afterAll(() => page.context().close());

  test('goes from what is left to the list and into a document with the keyboard alone', async () => {
    const left = page.getByRole('region', { name: 'Қазақша' });
    // The day and three of its panels; the event and the first panel are done.
    await left.getByText('Қазақша: сізге 4 құжат қалды').waitFor();
    await tabTo(page, 'Қалғанның бәрін көрсету');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/list\?/);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      ...{ locale: 'kk', event: forum.event.documentId, state: 'unfinished' },
    });
    await page.getByRole('row').filter({ hasText: forum.event.panels.partial }).waitFor();
    const titles = await page.locator('tbody th a').allTextContents();
    expect(titles).toEqual([
      'День перевода',
      forum.event.panels.outdated,
      forum.event.panels.partial,
      forum.event.panels.missing,
    ]);
    const rows = await page.locator('tbody tr').allTextContents();
    expect(rows[1]).toContain('Түпнұсқасы өзгерген: Атауы');
    expect(rows[1]).toContain('2031\u00a0ж. 20\u00a0мамыр, 10:00');
    expect(rows[2]).toContain('Аударылмаған: Қосымша тақырып');
    await tabTo(page, 'День перевода');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(forum.event.panels.partial);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/translations\/panel\/[a-z0-9]{24}\/kk\?.*state=unfinished/);
  });

  test('filters are kept in the address, where the browser goes back to them; nothing found and no answer are told', async () => {
    await page.getByRole('combobox', { name: 'Күйі' }).click();
    await page.getByRole('option', { name: 'Ескірген' }).click();
    await page.waitForURL(/state=outdated/);
    await page.waitForFunction(() => document.querySelectorAll('main td a').length === 2);
    await page.getByRole('searchbox', { name: 'Құжаттағы сөздер' }).fill('жоқ сөз');
    await page.getByText('Бұл сүзгілерге сәйкес келетін құжат жоқ.').waitFor();
    expect(new URL(page.url()).searchParams.get('text')).toBe('жоқ сөз');
    expect(await seriousFaults(page)).toEqual([]);
    await page.goBack();
    await page.getByRole('table').waitFor();
    expect(new URL(page.url()).search).toBe(`?event=${forum.event.documentId}`);
    expect(await page.getByRole('searchbox').inputValue()).toBe('');

    await page.context().setOffline(true);
    await page.getByRole('combobox', { name: 'Күйі' }).click();
    await page.getByRole('option', { name: 'Дайын' }).click();
    await page.getByText('Сервермен байланыс жоқ.').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await englishLeft(page, 'kk')).toEqual([]);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Қайталап көру' }).click();
    await page.getByRole('table').waitFor();
  });
});

/** Presses Tab until an element that reads so has the focus. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await focused(page)) === text) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`«${text}» is not reached with Tab.`);
}

const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.textContent);
