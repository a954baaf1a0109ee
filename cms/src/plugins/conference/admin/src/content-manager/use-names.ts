import { useIntl } from 'react-intl';
import { useConferenceProjectQuery } from './states-api';

/** Languages as the project calls them, and fields as their labels do. */
export function useNames() {
  const { formatMessage, locale } = useIntl();
  const { data: project } = useConferenceProjectQuery(locale);
  return {
    /** In the order of the project. */
    locales: project?.locales.map(({ code }) => code) ?? [],
    languageName: (code: string): string => project?.locales.find((one) => one.code === code)?.name ?? code,
    fieldNames: (uid: string, fields: readonly string[]): string =>
      fields
        .map((field) => formatMessage({ id: `content-manager.content-types.${uid}.${field}`, defaultMessage: field }))
        .join(', '),
  };
}
