import type { Browser, Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { DemoAccount } from '../../cms/seed/demo-accounts';
import { seriousFaults } from './axe';
import { Desk } from './desk';

/** Somebody who translates side by side, in the admin in a language of their own. */
export class Translator {
  private constructor(private readonly desk: Desk) {}

  static async signIn(browser: Browser, account: DemoAccount, language: 'kk' | 'ru'): Promise<Translator> {
    return new Translator(await Desk.signIn(browser, account, language));
  }

  get page(): Page {
    return this.desk.page;
  }

  /** Opens a document, and waits until the caret is where there is something to do. */
  async open(path: string): Promise<void> {
    await this.page.goto(`${inject('cmsUrl')}/admin/plugins/conference/translations/${path}`);
    await this.page.locator('[data-target]:focus').waitFor();
  }

  field(name: string): Locator {
    return this.page.locator(`[data-field=${name}]`);
  }

  /** The area in which the words of a field are written. */
  area(name: string): Locator {
    return this.field(name).locator('textarea');
  }

  /** What the page tells that was done. */
  async told(text: string): Promise<void> {
    await this.page.locator('[data-told]', { hasText: text }).waitFor();
  }

  /** What axe finds, once nothing is fading in any more: half transparent, everything lacks contrast. */
  async faults(): Promise<string[]> {
    await this.page.evaluate(() =>
      Promise.all(
        document
          .getAnimations()
          .filter(({ effect }) => effect?.getTiming().iterations !== Number.POSITIVE_INFINITY)
          .map(({ finished }) => finished.catch(() => undefined)),
      ),
    );
    return seriousFaults(this.page);
  }

  press(...keys: readonly string[]): Promise<void> {
    return keys.reduce<Promise<void>>(
      (pressed, key) => pressed.then(() => this.page.keyboard.press(key)),
      Promise.resolve(),
    );
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  close(): Promise<void> {
    return this.desk.close();
  }
}
