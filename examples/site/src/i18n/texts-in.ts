import type { Locale } from '@kurultai/sdk';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';
import type { Texts } from './texts';

const texts: Record<Locale, Texts> = { kk, ru, en };

/** The site's own words in a language. */
export function textsIn(locale: Locale): Texts {
  return texts[locale];
}
