import { useIntl } from 'react-intl';
import { DeskPage } from '../desk-page';

/** The documents that a filter finds, one row for each. */
export function WorkListPage() {
  const { formatMessage } = useIntl();
  return <DeskPage title={formatMessage({ id: 'conference.desk.list.title' })}>{null}</DeskPage>;
}
