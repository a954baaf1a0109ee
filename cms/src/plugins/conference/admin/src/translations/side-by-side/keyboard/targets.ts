/*
 * Where words are written, in the order of the page. Fields and pieces of rich text are many and of several kinds; that each
 * of them says so in the page is what makes going through them the same everywhere.
 */

const TARGET = '[data-target]';
const UNFINISHED = '[data-target][data-unfinished]';

/** Puts the caret where there is something left to write, or else where it can be. */
export function focusFirst(page: HTMLElement | null): void {
  const found = page?.querySelector<HTMLElement>(UNFINISHED) ?? page?.querySelector<HTMLElement>(TARGET);
  found?.focus({ preventScroll: true });
}

/** Goes on to the next place with something left, or back to the one before; past the last comes the first. @returns whether there is one. */
export function focusUnfinished(page: HTMLElement | null, step: 1 | -1): boolean {
  const all = [...(page?.querySelectorAll<HTMLElement>(UNFINISHED) ?? [])];
  const here = document.activeElement;
  const isAfter = (one: HTMLElement) =>
    here !== null && (here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const others = all.filter((one) => one !== here);
  const ahead = step === 1 ? others.filter(isAfter) : others.filter((one) => !isAfter(one)).reverse();
  const found = ahead[0] ?? (step === 1 ? others[0] : others.at(-1));
  reveal(found);
  return found !== undefined;
}

/** Puts the caret into the first of some fields, as they come in the page. */
export function focusFirstOf(page: HTMLElement | null, fields: readonly string[]): void {
  const cards = [...(page?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
  const first = cards.find(({ dataset }) => fields.includes(dataset.field ?? ''));
  reveal(first?.querySelector<HTMLElement>(TARGET) ?? undefined);
}

/** Presses what a key stands for, beside where the caret is: of a piece of text first, then of its field. @returns whether there is such a thing. */
export function pressNear(shortcut: string): boolean {
  const here = document.activeElement;
  const near = [here?.closest('[data-piece]'), here?.closest('[data-field]')];
  const button = near.flatMap((one) => one?.querySelector<HTMLElement>(`[data-shortcut="${shortcut}"]`) ?? [])[0];
  button?.click();
  return button !== undefined;
}

function reveal(target: HTMLElement | undefined): void {
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'center' });
}
