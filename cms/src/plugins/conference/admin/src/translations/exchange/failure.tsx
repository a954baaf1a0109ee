import { Box, Typography } from '@strapi/design-system';
import { isFetchError } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NotSaved } from './send-file';

/** A refusal as the server tells it, in the reader's language; anything else in our own words. */
export function Failure({ error }: { readonly error: unknown }) {
  const { formatMessage } = useIntl();
  return (
    <Box role="alert" background="danger100" borderColor="danger200" hasRadius padding={4}>
      <Typography textColor="danger700">
        {sentenceOf(error) ?? formatMessage({ id: 'conference.exchange.failed' })}
      </Typography>
    </Box>
  );
}

function sentenceOf(error: unknown): string | undefined {
  if (error instanceof NotSaved) return error.message || undefined;
  // Strapi's client gives an answer that is no JSON no sentence but this one.
  const isTold = isFetchError(error) && error.status !== undefined && error.status < 500;
  return isTold && error.message !== 'Server Error' ? error.message : undefined;
}
