import type { Page } from 'playwright-core';
import en from '../../cms/src/plugins/conference/admin/src/texts/en';
import kk from '../../cms/src/plugins/conference/admin/src/texts/kk';
import ru from '../../cms/src/plugins/conference/admin/src/texts/ru';

const catalogues = { kk, ru } as const;

/** How the project names the language, whatever the admin speaks. */
const LANGUAGE = 'English';

/** What of the plugin's own texts the main part of a page shows, or says to a screen reader, in English all the same. */
export async function englishLeft(page: Page, language: keyof typeof catalogues): Promise<string[]> {
  const own = new Set(Object.values(catalogues[language]).flatMap(literals));
  const english = new Set(
    Object.values(en)
      .flatMap(literals)
      .filter((text) => text !== LANGUAGE && !own.has(text)),
  );
  const shown = await page.locator('main').evaluate(textsIn);
  return shown.filter((text) => [...english].some((one) => isAmong(one, text)));
}

/** A word is looked for as all there is, more words as a part of what there is. */
const isAmong = (english: string, text: string): boolean =>
  english.includes(' ') ? text.includes(english) : text.split(/[:,·]|\d+/).some((part) => part.trim() === english);

/** What a message says whatever is put into it: `{n, plural, one {# file} other {# files}} left` says “file”, “files” and “left”. */
function literals(message: string): string[] {
  return message
    .replaceAll(/\{\w+\}|\{\w+, plural,|\b(?:zero|one|two|few|many|other|=\d+)\s*\{|[#{}]/g, '\n')
    .split('\n')
    .map((text) => text.replace(/^[\s:,]+|[\s:,]+$/g, ''))
    .filter((text) => /[a-z]{3}/i.test(text));
}

/** Runs in the browser. What is marked as being in a language of its own is left out: that is content. */
function textsIn(main: Element): string[] {
  const all = [...main.querySelectorAll('*')].filter((element) => !element.closest('main [lang]'));
  const attributes = ['aria-label', 'title', 'placeholder', 'alt'];
  const texts = all.flatMap((element) => [
    ...attributes.map((name) => element.getAttribute(name) ?? ''),
    ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? ''),
  ]);
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}
