import { Button, EmptyStateLayout, Flex, Loader } from '@strapi/design-system';
import { ArrowClockwise, WarningCircle } from '@strapi/icons';
import { isFetchError } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { Loaded } from '../api/use-loaded';

/** What stands in the place of an answer that is still to come, or that did not come. */
export function Unanswered({ answer }: { readonly answer: Exclude<Loaded<unknown>, { status: 'loaded' }> }) {
  const { formatMessage } = useIntl();
  if (answer.status === 'loading') {
    return (
      <Flex justifyContent="center" padding={8}>
        <Loader>{formatMessage({ id: 'conference.desk.loading' })}</Loader>
      </Flex>
    );
  }
  return (
    <div role="alert">
      <EmptyStateLayout
        icon={<WarningCircle width="6rem" height="6rem" />}
        content={formatMessage({ id: `conference.desk.failure.${failureOf(answer.error)}` })}
        action={
          <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={answer.retry}>
            {formatMessage({ id: 'conference.desk.retry' })}
          </Button>
        }
      />
    </div>
  );
}

/** What kind of failure it is, by what the person can do about it. */
function failureOf(error: unknown): 'offline' | 'forbidden' | 'refused' | 'server' {
  const status = isFetchError(error) ? error.status : undefined;
  if (status === undefined) return 'offline';
  if (status === 401 || status === 403) return 'forbidden';
  return status < 500 ? 'refused' : 'server';
}
