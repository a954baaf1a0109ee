import { EmptyStateLayout } from '@strapi/design-system';
import { EmptyPermissions } from '@strapi/icons/symbols';
import { useIntl } from 'react-intl';
import { DeskPage } from '../desk-page';

/** For those whose roles let them read nothing that is translated. */
export function NothingToRead() {
  const { formatMessage } = useIntl();
  return (
    <DeskPage title={formatMessage({ id: 'conference.desk.title' })}>
      <EmptyStateLayout
        icon={<EmptyPermissions width="16rem" />}
        content={formatMessage({ id: 'conference.desk.nothing-to-read' })}
      />
    </DeskPage>
  );
}
