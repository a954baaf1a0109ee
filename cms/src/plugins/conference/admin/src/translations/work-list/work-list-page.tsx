import { Box, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Pagination } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { useWork, type WorkPage } from '../api/use-desk';
import type { Loaded } from '../api/use-loaded';
import { DeskPage } from '../desk-page';
import { pageSizes, placeIn, searchOf } from '../filters/address';
import { Filters } from '../filters/filters';
import { useFilter } from '../filters/use-filter';
import { overviewAddress } from '../paths';
import { NothingFound } from '../screens/nothing-found';
import { Unanswered } from '../screens/unanswered';
import { Order } from './order';
import { WorkTable } from './work-table';

/** The documents that a filter finds, one row for each. */
export function WorkListPage() {
  const { formatMessage } = useIntl();
  const { filter, search } = useFilter();
  const answer = useWork(filter, placeIn(search));
  const n = answer.status === 'loaded' ? answer.body.meta.pagination.total : undefined;
  return (
    <DeskPage
      title={formatMessage({ id: 'conference.desk.list.title' })}
      subtitle={n === undefined ? '' : formatMessage({ id: 'conference.desk.list.count' }, { n })}
      back={
        <Link tag={RouterLink} to={overviewAddress(searchOf(filter))} startIcon={<ArrowLeft />}>
          {formatMessage({ id: 'conference.desk.overview' })}
        </Link>
      }
    >
      <Filters>
        <Order />
      </Filters>
      <Found answer={answer} />
    </DeskPage>
  );
}

function Found({ answer }: { readonly answer: Loaded<WorkPage> }) {
  if (answer.status !== 'loaded') return <Unanswered answer={answer} />;
  const { data: items, meta } = answer.body;
  if (items.length === 0) return <NothingFound />;
  return (
    <Box aria-busy={answer.isRenewed}>
      <WorkTable items={items} />
      <Pagination.Root {...meta.pagination} defaultPageSize={Number(pageSizes[0])}>
        <Pagination.PageSize options={pageSizes} />
        <Pagination.Links />
      </Pagination.Root>
    </Box>
  );
}
