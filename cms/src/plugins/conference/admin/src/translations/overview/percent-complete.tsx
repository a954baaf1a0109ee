import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { type Counts, percentComplete } from '../states/sums';

/** How much of it is done. */
export function PercentComplete({ counts }: { readonly counts: Counts }) {
  const { formatMessage } = useIntl();
  return (
    <Typography variant="pi" textColor="neutral600">
      {formatMessage({ id: 'conference.desk.overview.percent' }, { percent: percentComplete(counts) })}
    </Typography>
  );
}
