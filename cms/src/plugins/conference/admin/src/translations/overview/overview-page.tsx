import { Box } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useTotals } from '../api/use-desk';
import { DeskPage } from '../desk-page';
import { isFiltered } from '../filters/address';
import { Filters } from '../filters/filters';
import { useFilter } from '../filters/use-filter';
import { NoDocuments } from '../screens/no-documents';
import { NothingFound } from '../screens/nothing-found';
import { Unanswered } from '../screens/unanswered';
import { LeftForYou } from './left-for-you';
import { Legend } from './legend';
import { Matrix } from './matrix';

/** How far each type is in each language, and where to go on. */
export function OverviewPage() {
  const { formatMessage } = useIntl();
  return (
    <DeskPage
      title={formatMessage({ id: 'conference.desk.title' })}
      subtitle={formatMessage({ id: 'conference.desk.subtitle' })}
    >
      <LeftForYou />
      <Filters />
      <Progress />
    </DeskPage>
  );
}

function Progress() {
  const { filter } = useFilter();
  const answer = useTotals(filter);
  if (answer.status !== 'loaded') return <Unanswered answer={answer} />;
  const { data: totals } = answer.body;
  if (totals.length === 0) return isFiltered(filter) ? <NothingFound /> : <NoDocuments />;
  return (
    <Box aria-busy={answer.isRenewed}>
      <Legend />
      <Matrix totals={totals} filter={filter} />
    </Box>
  );
}
