import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { ArrowRight, CheckCircle } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { DeskLocale, WorkItem } from '../../../../server/src/translation/desk/contract';
import { useProject } from '../api/project-gate';
import { useWork } from '../api/use-desk';
import { searchOf } from '../filters/address';
import { useFilter } from '../filters/use-filter';
import { documentAddress, listAddress } from '../paths';
import { useTypeNames } from '../words/use-type-names';
import { whenText } from '../words/when-text';

/** What is left to translate into the language of the person who looks, and one step to begin. */
export function LeftForYou() {
  const own = useProject().locales.find(({ canWrite }) => canWrite);
  return own ? <LeftIn locale={own} /> : null;
}

const FIRST = { sort: 'programme', page: 1, pageSize: 1 } as const;

function LeftIn({ locale }: { readonly locale: DeskLocale }) {
  const { formatMessage } = useIntl();
  const { filter } = useFilter();
  const unfinished = { ...filter, locale: locale.code, state: 'unfinished' } as const;
  const answer = useWork(unfinished, FIRST);
  // The rest of the page tells of failures.
  if (answer.status !== 'loaded') return <Card label={locale.name}>{null}</Card>;
  const { data, meta } = answer.body;
  const [next] = data;
  if (!next) {
    return (
      <Card label={locale.name}>
        <Flex gap={3}>
          <CheckCircle fill="success600" width="2.4rem" height="2.4rem" aria-hidden />
          <Typography variant="beta" tag="h2">
            {formatMessage({ id: 'conference.desk.left.none' }, { language: locale.name })}
          </Typography>
        </Flex>
      </Card>
    );
  }
  const search = searchOf(unfinished);
  return (
    <Card label={locale.name}>
      <Flex direction="column" alignItems="flex-start" gap={1} flex="1 1 32rem">
        <Typography variant="beta" tag="h2">
          {formatMessage({ id: 'conference.desk.left' }, { language: locale.name, n: meta.pagination.total })}
        </Typography>
        <NextOnStage item={next} />
      </Flex>
      <Flex gap={3} wrap="wrap">
        <LinkButton tag={Link} to={listAddress(search)} variant="tertiary" size="L">
          {formatMessage({ id: 'conference.desk.left.list' })}
        </LinkButton>
        <LinkButton tag={Link} to={documentAddress(next, search)} endIcon={<ArrowRight />} size="L">
          {formatMessage({ id: 'conference.desk.left.continue' })}
        </LinkButton>
      </Flex>
    </Card>
  );
}

/** Which document is next, and when it is on stage. */
function NextOnStage({ item }: { readonly item: WorkItem }) {
  const { locale, formatMessage } = useIntl();
  const { typeName } = useTypeNames();
  const when = item.at && whenText(item.at, locale, item.timeZone ?? undefined);
  return (
    <Typography textColor="neutral600">
      {formatMessage({ id: 'conference.desk.left.next' })}{' '}
      <Typography tag="span" textColor="neutral800" fontWeight="semiBold" lang={item.titleLanguage ?? undefined}>
        {item.title || formatMessage({ id: 'conference.desk.untitled' })}
      </Typography>
      {` · ${typeName(item.type)}`}
      {when && ` · ${when}`}
    </Typography>
  );
}

const Card = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <Box
    tag="section"
    aria-label={label}
    background="neutral0"
    hasRadius
    shadow="tableShadow"
    padding={6}
    marginBottom={6}
  >
    <Flex gap={4} wrap="wrap" minHeight="4.8rem">
      {children}
    </Flex>
  </Box>
);
