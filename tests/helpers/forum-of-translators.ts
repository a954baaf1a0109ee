import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { DemoAccounts } from '../../cms/seed/demo-accounts';
import { openBrowser } from './browser';
import { Desk } from './desk';
import { ownAccounts, ownAdministrator } from './own-accounts';
import { makeTranslatedEvent, type TranslatedEvent } from './translated-event';

/** How the admin calls what leads to the overview of the event. */
const words = {
  kk: { title: 'Аудармалар', filter: 'Іс-шара', event: 'Аудармашылар форумы' },
  ru: { title: 'Переводы', filter: 'Мероприятие', event: 'Форум переводчиков' },
} as const;

/** An event that is translated in part, and a browser to look at it, for the tests of one file. */
export class ForumOfTranslators {
  private opened: { readonly browser: Browser; readonly event: TranslatedEvent } | undefined;

  constructor() {
    beforeAll(async () => {
      this.opened = { event: await makeTranslatedEvent(await ownAdministrator()), browser: await openBrowser() };
    });
    afterAll(async () => {
      await this.opened?.browser.close();
      await this.opened?.event.remove();
    });
  }

  get event(): TranslatedEvent {
    return this.there.event;
  }

  signIn(role: keyof DemoAccounts, language: 'kk' | 'ru'): Promise<Desk> {
    return Desk.signIn(this.there.browser, ownAccounts()[role], language);
  }

  /** Signs in, and goes from the menu to the overview of the event. */
  async openOverview(role: keyof DemoAccounts, language: 'kk' | 'ru'): Promise<Page> {
    const { page } = await this.signIn(role, language);
    const { title, filter, event } = words[language];
    await page.getByRole('link', { name: title }).first().click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('combobox', { name: filter }).click();
    await page.getByRole('option', { name: event }).click();
    await page.waitForURL(`**/translations?event=${this.event.documentId}`);
    await settled(page);
    return page;
  }

  private get there() {
    if (!this.opened) throw new Error('The event is there once the tests have begun.');
    return this.opened;
  }
}

/** Waits until the page shows the answer to what its address asks. */
export const settled = (page: Page): Promise<void> => page.locator('main [aria-busy=false] table').waitFor();
