import type { Locale } from '@kurultai/sdk/fetch';
import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react';
import { queriesIn } from '../conference';
import { en } from './en';
import { kk } from './kk';
import { defaultLocale } from './locales';
import { ru } from './ru';
import type { Texts } from './texts';

export const textsIn: Readonly<Record<Locale, Texts>> = { kk, ru, en };

const Language = createContext<Locale>(defaultLocale);

/** The language of what stands below, and of the page. */
export function InLanguage({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return <Language.Provider value={locale}>{children}</Language.Provider>;
}

/** The page's language, the application's words in it, and queries for those of the conference. */
export function useLanguage() {
  const locale = useContext(Language);
  return useMemo(() => ({ locale, texts: textsIn[locale], queries: queriesIn(locale) }), [locale]);
}
