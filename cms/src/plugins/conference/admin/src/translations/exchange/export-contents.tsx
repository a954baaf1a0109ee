import { Box, Loader, TextButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ExportSummary } from '../../../../server/src/translation/exchange/contract';
import type { Loaded } from '../api/use-loaded';
import { useLocaleNames } from '../words/use-locale-names';
import { Failure } from './failure';

interface Props {
  readonly answer: Loaded<{ readonly data: ExportSummary }>;
  /** Another language to translate from. */
  readonly onSource: (source: string) => void;
}

/** What will be in the file, and what will not because it is written in another language. */
export function ExportContents({ answer, onSource }: Props) {
  const { formatMessage } = useIntl();
  const nameOf = useLocaleNames();
  if (answer.status === 'loading')
    return <Loader small>{formatMessage({ id: 'conference.exchange.counting' })}</Loader>;
  if (answer.status === 'failed') return <Failure error={answer.error} />;
  const { documents, unfinished, leftOut, elsewhere, source } = answer.body.data;
  const n = unfinished - leftOut;
  const id = documents === 0 ? 'nothing' : 'contents';
  return (
    <Box background="neutral100" hasRadius padding={4} role="status" aria-busy={answer.isRenewed}>
      <Typography fontWeight="bold">
        {formatMessage({ id: `conference.exchange.${id}` }, { documents, n, source: nameOf(source) })}
      </Typography>
      {leftOut > 0 && (
        <Box paddingTop={2}>
          <Typography>
            {formatMessage({ id: 'conference.exchange.left-out' }, { n: leftOut, source: nameOf(source) })}
          </Typography>
          {elsewhere.map((one) => (
            <Box key={one.source} paddingTop={1}>
              <TextButton onClick={() => onSource(one.source)}>
                {formatMessage({ id: 'conference.exchange.from' }, { n: one.count, source: nameOf(one.source) })}
              </TextButton>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}
