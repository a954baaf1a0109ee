import type { Browser, Locator, Page, Request, Response } from 'playwright-core';
import sharp from 'sharp';
import { inject } from 'vitest';
import type { DemoAccount } from '../../cms/seed/demo-accounts';
import { type TypeName, uids } from '../../cms/src/plugins/conference/server/src/uids';

/** Somebody at a computer of their own, signed in to the admin, with one document open in one language. */
export class Desk {
  private constructor(readonly page: Page) {}

  /** @param language that of the admin; English where none is chosen. */
  static async signIn(browser: Browser, { email, password }: DemoAccount, language?: 'kk' | 'ru'): Promise<Desk> {
    const context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, locale: 'en-GB' });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`${inject('cmsUrl')}/admin`);
    await page.getByLabel('Email').fill(email);
    await page.getByLabel('Password').first().fill(password);
    await page.getByRole('button', { name: 'Login' }).click();
    await page.getByRole('link', { name: 'Content Manager' }).first().waitFor();
    if (language !== undefined) {
      await page.evaluate((chosen) => localStorage.setItem('strapi-admin-language', chosen), language);
      await page.reload();
    }
    return new Desk(page);
  }

  /** Opens the form of a document, or with `create` that of a new one. */
  async open(type: TypeName, documentId: string, locale: string): Promise<void> {
    const path = `/admin/content-manager/collection-types/${uids[type]}/${documentId}`;
    await this.page.goto(`${inject('cmsUrl')}${path}?plugins[i18n][locale]=${locale}`);
    await this.button('Save').waitFor();
  }

  /** The document that is open, once it was saved. */
  get documentId(): string {
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }

  field(name: string): Locator {
    return this.page.locator(`input[name="${name}"]`);
  }

  /** Chooses a date and a time, each in the form that the admin shows. */
  async choose(label: string, date: string, time: string): Promise<void> {
    const [day, clock] = await this.page.getByRole('group', { name: label }).getByRole('combobox').all();
    await day?.fill(date);
    await day?.press('Tab');
    await clock?.click();
    await this.page.getByRole('option', { name: time }).click();
  }

  /** Links a document in a relation's field, found by the beginning of its name. */
  async link(label: string, name: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: new RegExp(`^${label}`) });
    await field.click();
    await field.fill(name);
    await this.page.getByRole('option', { name }).first().click();
    await this.page.getByRole('button', { name, exact: true }).first().waitFor();
  }

  /** Uploads a picture into the first field for pictures that the form has. */
  async attach(fileName: string): Promise<void> {
    const { page } = this;
    const buffer = await sharp({ create: { width: 640, height: 360, channels: 3, background: '#0b7285' } })
      .png()
      .toBuffer();
    await page.getByRole('button', { name: 'Click to add an asset or drag and drop one in this area' }).first().click();
    await page.getByRole('button', { name: 'Add more assets' }).click();
    const chooser = page.locator('input[type=file]').first();
    await chooser.setInputFiles({ name: fileName, mimeType: 'image/png', buffer });
    await page.getByRole('button', { name: 'Upload 1 asset to the library' }).click();
    await page.getByRole('button', { name: 'Finish' }).click();
  }

  /** Saves or publishes, by the button's name, and waits until the form shows what the CMS has stored. */
  async press(name: string): Promise<void> {
    const isCreating = this.documentId === 'create';
    const shown = this.reload();
    await this.button(name).click();
    await shown;
    if (isCreating) await this.page.waitForURL((url) => !url.pathname.endsWith('/create'));
    // Two frames later the form is drawn with what has come.
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }

  /** Waits until the form is sent and accepted, and the document that is then asked for has come. */
  private reload(): Promise<void> {
    const { page } = this;
    return new Promise((resolve, reject) => {
      let isAccepted = false;
      const onResponse = async (response: Response) => {
        if (isAccepted || !isSending(response.request())) return;
        isAccepted = response.ok();
        if (!isAccepted) end(new Error(`It was answered with ${response.status()}: ${await response.text()}`));
      };
      const onFinished = (request: Request) => {
        if (asked.has(request)) end();
      };
      const asked = new Set<Request>();
      const onRequest = (request: Request) => {
        if (isAccepted && isReading(request)) asked.add(request);
      };
      const end = (error?: Error) => {
        page.off('response', onResponse).off('request', onRequest).off('requestfinished', onFinished);
        if (error) reject(error);
        else resolve();
      };
      page.on('response', onResponse).on('request', onRequest).on('requestfinished', onFinished);
    });
  }

  /** `Draft`, `Modified` or `Published`, as the heading says. */
  async status(): Promise<string | null> {
    const badge = this.page
      .locator('main')
      .getByRole('status')
      .filter({ hasText: /^(Draft|Modified|Published)$/ });
    return badge.first().textContent();
  }

  /** What the list of languages says of each. */
  async languages(): Promise<Record<string, string>> {
    await this.page.getByRole('combobox', { name: /locale/i }).click();
    const listed = await this.page.getByRole('option').allTextContents();
    await this.page.keyboard.press('Escape');
    const split = listed.map((text) => /^(.+?)(Draft|Modified|Published)?$/.exec(text));
    return Object.fromEntries(split.map((found) => [found?.[1] ?? '', found?.[2] ?? '']));
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  private button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
}

const isSending = (request: Request): boolean =>
  request.method() !== 'GET' && request.url().includes('/content-manager/collection-types/');

const isReading = (request: Request): boolean =>
  request.method() === 'GET' && /\/content-manager\/collection-types\/[^/]+\/[a-z0-9]{24}\?/.test(request.url());
