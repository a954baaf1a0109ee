import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { uids } from '../../cms/src/plugins/conference/server/src/uids';
import { seriousFaults } from '../helpers/axe';
import type { Desk } from '../helpers/desk';
import { englishLeft } from '../helpers/english-left';
import { ForumOfTranslators } from '../helpers/forum-of-translators';

const forum = new ForumOfTranslators();

const words = {
  kk: {
    panel: 'Аудармалар',
    states: { complete: 'Дайын', outdated: 'Ескірген', partial: 'Ішінара аударылған', missing: 'Аударма жоқ' },
    follows: 'Көрсетілген мәтіннің тілі: Русский.',
    outdated: 'Аударманың түпнұсқасы содан бері өзгерген: Русский.',
    subtitle: 'Аударылмаған: Қосымша тақырып',
  },
  ru: {
    panel: 'Переводы',
    states: { complete: 'Готово', outdated: 'Устарело', partial: 'Переведено частично', missing: 'Нет перевода' },
    follows: 'Показан текст на другом: Русский.',
    outdated: 'Исходный текст с тех пор изменился: Русский.',
    subtitle: 'Не переведено: Подзаголовок',
  },
} as const;

const panelOf = (page: Page, title: string): Locator => page.locator('aside').filter({ hasText: title });

describe.each([
  ['translator', 'kk'],
  ['editor', 'ru'],
] as const)('the %s, whose admin is in %s, in the Content Manager', (role, language) => {
  const say = words[language];
  let desk: Desk;

  beforeAll(async () => {
    desk = await forum.signIn(role, language);
  });
  afterAll(() => desk.close());

  async function openList(): Promise<void> {
    const list = `/admin/content-manager/collection-types/${uids.panel}`;
    const query = 'plugins[i18n][locale]=kk&sort=startsAt:DESC&pageSize=20';
    await desk.page.goto(`${inject('cmsUrl')}${list}?${query}`);
    await desk.page.getByText(`Қазақша: ${say.states.missing}`).first().waitFor({ state: 'attached' });
  }

  async function openForm(title: string): Promise<void> {
    await openList();
    await desk.page.getByRole('link', { name: title, exact: true }).first().click();
    await panelOf(desk.page, say.panel).getByRole('listitem').nth(2).waitFor();
  }

  test('finds the state of each language in lists, asked for once', async () => {
    const asked: string[] = [];
    desk.page.on('request', (request) => {
      if (request.url().includes('documentIds=')) asked.push(request.url());
    });
    await openList();
    for (const [state, title] of Object.entries(forum.event.panels)) {
      const row = desk.page.getByRole('row').filter({ hasText: title });
      const told = await row.getByRole('listitem').allTextContents();
      expect(told.map((text) => text.trim())).toContain(`Қазақша: ${Object(say.states)[state]}kk`);
      expect(told).toHaveLength(3);
    }
    expect(asked).toHaveLength(1);
    expect(await seriousFaults(desk.page, 'td ul')).toEqual([]);
    expect(await englishLeft(desk.page, language)).toEqual([]);
  });

  test('sees beside a form how far each language is, and goes from there to the desk', async () => {
    await openForm(forum.event.panels.partial);
    const panel = panelOf(desk.page, say.panel);
    expect(await panel.getByRole('listitem').first().textContent()).toContain(say.states.partial);
    await panel.getByText(say.subtitle).first().waitFor();
    await desk.page.getByText(say.follows).waitFor();
    expect(await seriousFaults(desk.page, 'aside ul')).toEqual([]);
    expect(await englishLeft(desk.page, language)).toEqual([]);
    const { documentId } = desk;
    await panel.getByRole('link', { name: /^Қазақша/ }).click();
    await desk.page.waitForURL(`**/plugins/conference/translations/panel/${documentId}/kk`);
  });

  test('is told under a field that its source has changed, in the language that was translated alone', async () => {
    await openForm(forum.event.panels.outdated);
    await desk.page.getByText(say.outdated).waitFor();
    const { documentId, page } = desk;
    await page.goto(page.url().replace('locale]=kk', 'locale]=ru'));
    await panelOf(page, say.panel).getByRole('listitem').nth(2).waitFor();
    expect(desk.documentId).toBe(documentId);
    expect(await page.getByText(say.outdated).count()).toBe(0);
  });
});

test('what is told under a field and beside the form follows a save', async () => {
  const say = words.kk;
  const desk = await forum.signIn('translator', 'kk');
  const list = `/admin/content-manager/collection-types/${uids.panel}?plugins[i18n][locale]=kk&sort=startsAt:DESC`;
  await desk.page.goto(`${inject('cmsUrl')}${list}`);
  await desk.page.getByRole('link', { name: forum.event.panels.outdated, exact: true }).first().click();
  await desk.page.getByText(say.outdated).waitFor();
  await desk.field('title').fill('Жаңа бөлім');
  await desk.press('Сақтау');
  await panelOf(desk.page, say.panel).getByRole('listitem').first().getByText(say.states.complete).waitFor();
  expect(await desk.page.getByText(say.outdated).count()).toBe(0);
  await desk.close();
});
