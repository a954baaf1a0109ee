import { useLanguage } from '../i18n/language';

export function Loading() {
  const { loading } = useLanguage().texts;
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{loading}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
