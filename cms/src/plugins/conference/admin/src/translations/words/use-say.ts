import { useIntl } from 'react-intl';

type Values = Readonly<Record<string, string | number>>;

/** The texts of one area of ours in the language of the admin, by their names in it. @param area `side-by-side.field` */
export function useSay(area: string): (name: string, values?: Values) => string {
  const { formatMessage } = useIntl();
  return (name, values) => formatMessage({ id: `conference.${area}.${name}` }, values);
}
