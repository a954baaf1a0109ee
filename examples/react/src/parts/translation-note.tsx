import { useLanguage } from '../i18n/language';
import type { Worded } from './words';

/** Says that a document, or a part of it, is shown in another language. */
export function TranslationNote({ of: { language, fallbackFields } }: { readonly of: Worded }) {
  const { locale, texts } = useLanguage();
  const other = language === locale ? fallbackFields[0]?.language : language;
  if (!other) return null;
  const sentence = language === locale ? texts.partlyTranslated : texts.notTranslated;
  return (
    <p className="translation-note" role="note">
      {sentence.replace('{language}', texts.inLanguage[other])}
    </p>
  );
}
