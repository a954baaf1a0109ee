import { useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation, useParams } from 'react-router-dom';
import { InLanguage, useLanguage } from '../i18n/language';
import { defaultLocale, isLocale } from '../i18n/locales';
import { Header } from './header';
import { NotFound } from './not-found';

/** What all pages share, in the language that their address names. */
export function Layout() {
  const { locale } = useParams();
  return (
    <InLanguage locale={isLocale(locale) ? locale : defaultLocale}>
      <Frame>{isLocale(locale) ? <Outlet /> : <NotFound />}</Frame>
      <ScrollRestoration getKey={({ pathname }) => pathname} />
    </InLanguage>
  );
}

function Frame({ children }: { readonly children: JSX.Element }) {
  const { texts } = useLanguage();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  // Those who hear the page, or go by keyboard, begin where the new one begins.
  useEffect(() => {
    if (shown.current !== pathname) main.current?.focus({ preventScroll: true });
    shown.current = pathname;
  }, [pathname]);
  return (
    <>
      <a className="skip" href="#content">
        {texts.skip}
      </a>
      <Header />
      <main id="content" tabIndex={-1} ref={main}>
        {children}
      </main>
    </>
  );
}
