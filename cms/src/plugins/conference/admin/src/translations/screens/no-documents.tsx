import { EmptyStateLayout, LinkButton } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';

/** A project in which nobody has written anything. */
export function NoDocuments() {
  const { formatMessage } = useIntl();
  return (
    <EmptyStateLayout
      icon={<EmptyDocuments width="16rem" />}
      content={formatMessage({ id: 'conference.desk.no-documents' })}
      action={
        <LinkButton tag={Link} to="/content-manager" variant="secondary">
          {formatMessage({ id: 'conference.desk.no-documents.write' })}
        </LinkButton>
      }
    />
  );
}
