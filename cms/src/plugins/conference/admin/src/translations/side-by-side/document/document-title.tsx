import { Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import type { SideBySide } from '../../../../../server/src/translation/desk/contract';
import { listAddress } from '../../paths';
import { StateName } from '../../states/state-name';
import { useSay } from '../../words/use-say';
import { useTypeNames } from '../../words/use-type-names';
import { whenText } from '../../words/when-text';
import { stateOf } from './state-of';

/** Which document it is, how far it is, and the way back to its list. */
export function DocumentTitle({ document }: { readonly document: SideBySide }) {
  const { locale } = useIntl();
  const say = useSay('side-by-side');
  const { typeName } = useTypeNames();
  const [search] = useSearchParams();
  const list = new URLSearchParams([...search].filter(([name]) => name !== 'source'));
  const state = useMemo(() => stateOf(document), [document]);
  const { title, type, event, at, timeZone } = document;
  const about = [typeName(type), event?.title, at && whenText(at, locale, timeZone ?? undefined)];
  return (
    <What>
      <Link tag={RouterLink} to={listAddress(list)} startIcon={<ArrowLeft />}>
        {say('back')}
      </Link>
      <Flex gap={4} alignItems="center" paddingTop={1}>
        <Typography tag="h1" variant="beta" lang={document.locale} ellipsis>
          {title || say('untitled')}
        </Typography>
        <State>
          <StateName of={state} />
        </State>
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {about.filter(Boolean).join(' · ')}
      </Typography>
    </What>
  );
}

const What = styled.div`
  min-width: 0;
  flex: 1 1 40rem;
`;

const State = styled.span`
  flex: none;
`;
