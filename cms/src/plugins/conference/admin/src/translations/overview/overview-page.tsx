import { useIntl } from 'react-intl';
import { DeskPage } from '../desk-page';

/** How far each type is in each language. */
export function OverviewPage() {
  const { formatMessage } = useIntl();
  return <DeskPage title={formatMessage({ id: 'conference.desk.title' })}>{null}</DeskPage>;
}
