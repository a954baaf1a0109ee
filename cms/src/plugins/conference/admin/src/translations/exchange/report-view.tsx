import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ImportReport, UnitOutcome } from '../../../../server/src/translation/exchange/contract';
import { saveAs } from './save-as';
import { UnitTable } from './unit-table';

interface Props {
  readonly report: ImportReport;
  readonly isBusy: boolean;
}

/** What needs a person's look comes first. */
const OUTCOMES = ['refused', 'conflict', 'unknown', 'applied', 'unchanged'] as const satisfies readonly UnitOutcome[];

/** What becomes of the units of a file: how many of each kind, each kind one by one, and all of it to keep. */
export function ReportView({ report, isBusy }: Props) {
  const { formatMessage } = useIntl();
  const present = OUTCOMES.filter((outcome) => report.counts[outcome] > 0);
  const [wanted, setWanted] = useState<UnitOutcome>();
  const shown = present.find((outcome) => outcome === wanted) ?? present[0];
  const keep = () =>
    saveAs(new Blob([JSON.stringify(report, null, 2)], { type: 'application/json' }), 'import-report.json');
  return (
    <Box aria-busy={isBusy}>
      <Flex
        gap={2}
        wrap="wrap"
        paddingBottom={4}
        role="group"
        aria-label={formatMessage({ id: 'conference.exchange.units' })}
      >
        {present.map((outcome) => (
          <Button
            key={outcome}
            size="S"
            variant={outcome === shown ? 'secondary' : 'tertiary'}
            aria-pressed={outcome === shown}
            onClick={() => setWanted(outcome)}
          >
            {formatMessage({ id: `conference.exchange.outcome.${outcome}` }, { n: report.counts[outcome] })}
          </Button>
        ))}
      </Flex>
      {shown !== undefined && (
        <Typography tag="p" textColor="neutral600">
          {formatMessage({ id: `conference.exchange.outcome.${shown}.hint` })}
        </Typography>
      )}
      {shown !== undefined && <UnitTable units={report.units.filter(({ outcome }) => outcome === shown)} />}
      <Box paddingTop={3}>
        <Button variant="ghost" size="S" startIcon={<Download />} onClick={keep}>
          {formatMessage({ id: 'conference.exchange.report' })}
        </Button>
      </Box>
    </Box>
  );
}
