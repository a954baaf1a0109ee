import { useIntl } from 'react-intl';
import { useLocaleNames } from '../../words/use-locale-names';

/**
 * Languages as sentences of ours have them: `русский`, `қазақ`. Browsers come without Kazakh, so these are our own words; a
 * further language is called as the project calls it.
 */
export function useLanguageNames(): (code: string) => string {
  const { messages, formatMessage } = useIntl();
  const localeName = useLocaleNames();
  return (code) => {
    const id = `conference.side-by-side.language.${code}`;
    return id in messages ? formatMessage({ id }) : localeName(code);
  };
}
