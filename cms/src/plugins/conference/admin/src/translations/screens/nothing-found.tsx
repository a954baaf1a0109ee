import { Button, EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { useIntl } from 'react-intl';
import { NO_FILTER } from '../filters/address';
import { useFilter } from '../filters/use-filter';

/** Nothing matches the filter. */
export function NothingFound() {
  const { formatMessage } = useIntl();
  const { setFilter } = useFilter();
  return (
    <EmptyStateLayout
      icon={<EmptyDocuments width="16rem" />}
      content={formatMessage({ id: 'conference.desk.nothing-found' })}
      action={
        <Button variant="secondary" onClick={() => setFilter(NO_FILTER)}>
          {formatMessage({ id: 'conference.desk.filter.clear' })}
        </Button>
      }
    />
  );
}
