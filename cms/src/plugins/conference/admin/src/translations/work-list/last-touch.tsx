import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Touch } from '../../../../server/src/translation/desk/contract';
import { whenText } from '../words/when-text';

/** Who saved it last, and when, on the clock of the person who reads it. */
export function LastTouch({ touch: { at, by } }: { readonly touch: Touch }) {
  const { formatMessage, locale } = useIntl();
  return (
    <>
      <div>{by ?? formatMessage({ id: 'conference.desk.by-program' })}</div>
      <Typography tag="time" variant="pi" textColor="neutral600" dateTime={at}>
        {whenText(at, locale)}
      </Typography>
    </>
  );
}
