import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type {
  DeskTotal,
  SideBySide,
  WorkItem,
} from '../../cms/src/plugins/conference/server/src/translation/desk/contract';
import { type TypeName, uids } from '../../cms/src/plugins/conference/server/src/uids';
import { openBrowser } from '../helpers/browser';
import { Caller } from '../helpers/caller';
import { englishLeft } from '../helpers/english-left';
import { ownAccounts, ownAdministrator } from '../helpers/own-accounts';
import { Translator } from '../helpers/side-by-side';

let browser: Browser;
let administrator: Caller;
let translator: Translator;
let editor: Translator;
let event: string;
const made: { readonly type: TypeName; readonly documentId: string }[] = [];

beforeAll(async () => {
  const accounts = ownAccounts();
  administrator = await ownAdministrator();
  const events = await ask<readonly WorkItem[]>('/conference/translations?type=event&locale=kk');
  event = events[0]?.documentId ?? '';
  browser = await openBrowser();
  translator = await Translator.signIn(browser, accounts.translator, 'kk');
  editor = await Translator.signIn(browser, accounts.editor, 'ru');
});
afterAll(async () => {
  for (const { type, documentId } of made) {
    await administrator.send('DELETE', `/content-manager/collection-types/${uids[type]}/${documentId}?locale=*`);
  }
  await translator.close();
  await editor.close();
  await browser.close();
});

async function ask<Data>(path: string): Promise<Data> {
  const { text } = await administrator.get(path);
  const { data }: { data: Data } = JSON.parse(text);
  return data;
}

/** A document of the demo's event that is written in Russian alone. */
async function write(type: TypeName, words: Readonly<Record<string, unknown>>): Promise<string> {
  const of = { event: { connect: [{ documentId: event, locale: 'ru' }], disconnect: [] } };
  const path = `/content-manager/collection-types/${uids[type]}?locale=ru`;
  const { body, text } = await administrator.send('POST', path, { ...words, ...of });
  if (typeof body.data !== 'object' || body.data === null || !('documentId' in body.data)) throw new Error(text);
  const documentId = String(body.data.documentId);
  made.push({ type, documentId });
  return documentId;
}

const wordsIn = (type: TypeName, documentId: string, locale: string) =>
  ask<SideBySide>(`/conference/translations/${type}/${documentId}/${locale}`);

async function kazakh(type: TypeName, documentId: string): Promise<Record<string, unknown>> {
  const { fields } = await wordsIn(type, documentId, 'kk');
  return Object.fromEntries(fields.map(({ name, target }) => [name, target.follows === null ? target.value : null]));
}

/** Saves words through the API, as somebody else or an earlier visit does. */
async function save(type: TypeName, documentId: string, locale: string, words: Readonly<Record<string, string>>) {
  const { fields } = await wordsIn(type, documentId, locale);
  const from = (name: string) => {
    const source = fields.find((field) => field.name === name)?.source;
    return source ? { from: { locale: source.locale, text: source.text } } : {};
  };
  const given = Object.entries(words).map(([name, value]) => [name, { value, ...from(name) }]);
  const path = `/conference/translations/${type}/${documentId}/${locale}`;
  const { status, text } = await administrator.send('PUT', path, { fields: Object.fromEntries(given) });
  if (status !== 200) throw new Error(text);
}

const run = (text: string, more: object = {}) => ({ type: 'text', text, ...more });
const paragraph = (...children: readonly object[]) => ({ type: 'paragraph', children });
const link = (url: string, text: string) => ({ type: 'link', url, children: [run(text)] });
const bullets = (...items: readonly string[]) => ({
  type: 'list',
  format: 'unordered',
  children: items.map((item) => ({ type: 'list-item', children: [run(item)] })),
});

test('a Kazakh translator finishes all that is left of the event with the keyboard alone', async () => {
  const { page } = translator;
  const article = await write('article', {
    ...{ kind: 'news', title: 'Конференция закрыта', lead: 'Гости разъехались по домам.' },
    body: [
      paragraph(
        run('Запись есть '),
        link('https://example.org/zapis', 'на сайте'),
        run(', а '),
        run('итоги', { bold: true }),
        run(' уже здесь.'),
      ),
      bullets('Балхаш', 'до встречи'),
    ],
  });
  const testimonial = await write('testimonial', { quote: 'Это было полезно.', attribution: 'Учитель' });
  const room = await write('room', { name: 'Зал 7', position: 7, allowsParallel: false });

  await page.goto(
    `${inject('cmsUrl')}/admin/plugins/conference/translations/list?locale=kk&event=${event}&state=unfinished`,
  );
  await page.getByRole('table').waitFor();
  while (!(await page.evaluate(() => document.activeElement?.matches('tbody a')))) await translator.press('Tab');
  await translator.press('Enter');

  const finish: Readonly<Record<string, () => Promise<void>>> = {
    async [article]() {
      await translator.type('Конференция жабылды');
      await translator.press('F8');
      await translator.type('Қонақтар үйлеріне қайтты.');
      await translator.press('F8');
      await translator.type('Жазбасы ');
      await translator.press('Control+k');
      await page.getByRole('dialog', { name: 'Сілтеме' }).getByLabel('Мәтін').waitFor();
      await translator.type('сайтта');
      await translator.press('Enter');
      await page.locator('[data-target]:focus .link').waitFor();
      await translator.type(' бар, ал ');
      await translator.press('Control+b');
      await translator.type('қорытындысы');
      await translator.press('Control+b');
      await translator.type(' осында.');
      await translator.press('Enter');
      await translator.type('Балқаш');
      await translator.press('F8');
      await translator.type('кездескенше');
    },
    async [testimonial]() {
      await translator.type('Бұл пайдалы болды.');
      await translator.press('F8');
      await translator.type('Мұғалім');
    },
    // A name that is the same in Kazakh.
    async [room]() {
      await translator.press('F4');
      await translator.told('Сақталды');
    },
  };
  const done: string[] = [];
  for (let left = 3; left > 0; left--) {
    await page.locator('[data-target][data-unfinished]:focus').waitFor();
    await page.getByText(`${left} құжат қалды`).waitFor();
    const documentId = new URL(page.url()).pathname.split('/').at(-2) ?? '';
    done.push(documentId);
    await finish[documentId]?.();
    const isLast = left === 1;
    await translator.press(isLast ? 'Control+s' : 'Control+Enter');
    if (!isLast) await page.waitForURL((url) => !url.pathname.includes(documentId));
  }
  await page.getByText('Бәрі аударылды').first().waitFor();

  expect(done.toSorted()).toEqual([article, testimonial, room].toSorted());
  const totals = await ask<readonly DeskTotal[]>(`/conference/translations/totals?event=${event}&locale=kk`);
  expect(new Set(totals.filter(({ count }) => count > 0).map(({ state }) => state))).toEqual(new Set(['complete']));
  expect(await kazakh('testimonial', testimonial)).toMatchObject({
    quote: 'Бұл пайдалы болды.',
    attribution: 'Мұғалім',
  });
  expect(await kazakh('room', room)).toMatchObject({ name: 'Зал 7' });
  expect(await kazakh('article', article)).toMatchObject({
    title: 'Конференция жабылды',
    body: [
      paragraph(
        run('Жазбасы '),
        link('https://example.org/zapis', 'сайтта'),
        run(' бар, ал '),
        run('қорытындысы', { bold: true }),
        run(' осында.'),
      ),
      bullets('Балқаш', 'кездескенше'),
    ],
  });
});

test('of two who write the same field neither loses a word, and the one who comes later decides', async () => {
  const documentId = await write('testimonial', { quote: 'Спасибо за встречу.', attribution: 'Директор' });
  await translator.open(`testimonial/${documentId}/kk`);
  expect(await translator.faults()).toEqual([]);
  expect(await englishLeft(translator.page, 'kk')).toEqual([]);
  await translator.area('quote').fill('Кездесуге рақмет.');
  await translator.area('attribution').fill('Директор қыз');
  await save('testimonial', documentId, 'kk', { quote: 'Кездесу үшін алғыс.' });

  await translator.press('Control+s');
  const notice = translator.field('quote').getByRole('alert');
  await notice.waitFor();
  expect(await notice.locator('ins').allTextContents()).not.toEqual([]);
  expect(await translator.faults()).toEqual([]);
  expect(await englishLeft(translator.page, 'kk')).toEqual([]);
  expect(await kazakh('testimonial', documentId)).toMatchObject({ quote: 'Кездесу үшін алғыс.', attribution: null });
  expect(await translator.area('quote').inputValue()).toBe('Кездесуге рақмет.');
  expect(await translator.area('attribution').inputValue()).toBe('Директор қыз');

  await notice.getByRole('button', { name: 'Менің мәтінімді сақтау' }).press('Enter');
  await translator.told('Сақталды');
  expect(await kazakh('testimonial', documentId)).toMatchObject({ quote: 'Кездесуге рақмет.', attribution: null });
  await translator.press('Control+s');
  await expect.poll(() => kazakh('testimonial', documentId)).toMatchObject({ attribution: 'Директор қыз' });
});

test('typed words are warned about before they are left, and come back after a reload', async () => {
  const { page } = translator;
  const documentId = await write('testimonial', { quote: 'Приедем ещё.', attribution: 'Гости' });
  await translator.open(`testimonial/${documentId}/kk`);
  await translator.type('Тағы келеміз.');
  await page.getByRole('link', { name: 'Тізімге оралу' }).press('Enter');
  const warning = page.getByRole('alertdialog', { name: 'Мәтін сақталмаған' });
  await warning.waitFor();
  expect(await translator.faults()).toEqual([]);
  await warning.getByRole('button', { name: 'Қалу' }).press('Enter');
  await warning.waitFor({ state: 'detached' });
  expect(await translator.area('quote').inputValue()).toBe('Тағы келеміз.');

  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    await dialog.accept();
    return dialog.type();
  });
  await page.reload();
  expect(await asked).toBe('beforeunload');
  await page.getByText('Бұрын теріп, сақтамаған мәтініңіз қайтарылды: 1 өріс.').waitFor();
  expect(await translator.area('quote').inputValue()).toBe('Тағы келеміз.');

  await page.getByRole('link', { name: 'Тізімге оралу' }).press('Enter');
  await warning.getByRole('button', { name: 'Сақтау', exact: true }).press('Enter');
  await page.waitForURL(/\/translations\/list/);
  expect(await kazakh('testimonial', documentId)).toMatchObject({ quote: 'Тағы келеміз.' });
});

test('words that are outdated show what has changed in their source, until somebody says that they are still right', async () => {
  const { page } = editor;
  const documentId = await write('testimonial', { quote: 'Было полезно всем.', attribution: 'Учителя' });
  await save('testimonial', documentId, 'kk', { quote: 'Бәріне пайдалы болды.', attribution: 'Мұғалімдер' });
  await save('testimonial', documentId, 'ru', { quote: 'Было очень полезно всем.' });
  await editor.open(`testimonial/${documentId}/kk?source=ru`);
  expect(await editor.field('quote').locator('ins').allTextContents()).toEqual([' [добавлено: очень ] ']);
  expect(await editor.faults()).toEqual([]);
  expect(await englishLeft(page, 'ru')).toEqual([]);
  await editor.press('F9');
  await editor.told('Сохранено');
  expect((await wordsIn('testimonial', documentId, 'kk')).state).toBe('complete');
  expect(await editor.field('quote').locator('ins').count()).toBe(0);

  await editor.press('Control+Slash');
  await page.getByRole('dialog', { name: 'Горячие клавиши' }).waitFor();
  expect(await editor.faults()).toEqual([]);
  await editor.press('Escape');
});

test('an editor publishes the language, and readers have its words', async () => {
  const documentId = await write('testimonial', { quote: 'Лучшая встреча года.', attribution: 'Школьники' });
  const path = `/content-manager/collection-types/${uids.testimonial}/${documentId}/actions/publish?locale=ru`;
  await administrator.send('POST', path, {});
  const read = async () => {
    const query = `{ conferenceTestimonial(documentId: "${documentId}", locale: "kk") { quote } }`;
    return (await new Caller(inject('cmsUrl')).graphql(query)).body.data;
  };
  expect(await read()).toEqual({ conferenceTestimonial: { quote: 'Лучшая встреча года.' } });
  await editor.open(`testimonial/${documentId}/kk`);
  await editor.type('Жылдың ең үздік кездесуі.');
  await editor.page.getByRole('button', { name: 'Опубликовать казахский текст' }).press('Enter');
  const question = editor.page.getByRole('alertdialog');
  await question.getByText('Читатели увидят казахский текст сразу').waitFor();
  await question.getByRole('button', { name: 'Опубликовать' }).press('Enter');
  await editor.told('Опубликовано');
  expect(await read()).toEqual({ conferenceTestimonial: { quote: 'Жылдың ең үздік кездесуі.' } });
});
