import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router-dom';
import { currentEvent } from '../current-event';
import { textsIn, useLanguage } from '../i18n/language';
import { locales } from '../i18n/locales';
import { Words } from './words';

export function Header() {
  const { locale, texts, queries } = useLanguage();
  const event = useQuery(currentEvent(queries)).data?.[0];
  return (
    <header className="site-header">
      <div className="page site-header-row">
        <Link className="site-name" to={`/${locale}`}>
          {event ? <Words of={event} field="title" /> : texts.programme}
        </Link>
        <LanguageSwitch />
      </div>
    </header>
  );
}

/** The same page in the other languages: a panel is found by its slug of any language, filters are the same in all. */
function LanguageSwitch() {
  const { locale, texts } = useLanguage();
  const { pathname, search } = useLocation();
  const rest = pathname.replace(/^\/[^/]*/, '');
  return (
    <nav aria-label={texts.languages}>
      <ul className="languages">
        {locales.map((other) => (
          <li key={other}>
            <Link
              to={`/${other}${rest}${search}`}
              lang={other}
              hrefLang={other}
              aria-current={other === locale ? 'true' : undefined}
            >
              {textsIn[other].language}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
