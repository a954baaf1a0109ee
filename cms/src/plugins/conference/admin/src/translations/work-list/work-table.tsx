import type { KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { WorkItem } from '../../../../server/src/translation/desk/contract';
import { useFilter } from '../filters/use-filter';
import { DeskTable } from '../table';
import { WorkRow } from './work-row';

/** The documents of a page, each with what there is to do. The arrows go from one to the next, as Tab does. */
export function WorkTable({ items }: { readonly items: readonly WorkItem[] }) {
  const { formatMessage } = useIntl();
  const { filter } = useFilter();
  const isInOneLanguage = filter.locale !== undefined;
  const column = (name: 'document' | 'on-stage' | 'language' | 'to-do' | 'touched') => (
    <th scope="col">{formatMessage({ id: `conference.desk.column.${name}` })}</th>
  );
  return (
    <DeskTable caption={formatMessage({ id: 'conference.desk.list.title' })}>
      <colgroup>
        <col style={{ width: isInOneLanguage ? '38%' : '32%' }} />
        <col style={{ width: '16%' }} />
        {!isInOneLanguage && <col style={{ width: '9%' }} />}
        <col />
        <col style={{ width: '17%' }} />
      </colgroup>
      <thead>
        <tr>
          {column('document')}
          {column('on-stage')}
          {!isInOneLanguage && column('language')}
          {column('to-do')}
          {column('touched')}
        </tr>
      </thead>
      <Rows onKeyDown={goByArrows}>
        {items.map((item) => (
          <WorkRow key={`${item.documentId} ${item.locale}`} item={item} isInOneLanguage={isInOneLanguage} />
        ))}
      </Rows>
    </DeskTable>
  );
}

function goByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLAnchorElement)) return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  event.preventDefault();
  links[links.indexOf(event.target) + step]?.focus();
}

const Rows = styled.tbody`
  tr {
    position: relative;
  }
  tr:hover,
  tr:focus-within {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;
