import { Link } from 'react-router-dom';
import { useLanguage } from '../i18n/language';
import { useTitle } from './use-title';

export function NotFound() {
  const { locale, texts } = useLanguage();
  useTitle(texts.faults.notFound);
  return (
    <div className="notice">
      <h1>{texts.faults.notFound}</h1>
      <p>{texts.faults.notFoundAdvice}</p>
      <Link to={`/${locale}`}>{texts.backToProgramme}</Link>
    </div>
  );
}
