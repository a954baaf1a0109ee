import { Flex } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Neighbours } from '../../../../../server/src/translation/desk/contract';
import type { AidsPlace } from '../../aids/use-aids';
import { WIDE } from '../desk-grid';
import { DocumentActions } from './document-actions';
import { DocumentTitle } from './document-title';
import { LastTold } from './last-told';
import { SourceLanguage, TargetLanguage } from './source-and-target';
import type { DocumentAct } from './use-document-acts';
import type { EditingDesk } from './use-editing';

interface Props {
  readonly desk: EditingDesk;
  readonly neighbours: Neighbours | undefined;
  readonly place: AidsPlace | undefined;
  readonly hint: string | undefined;
  readonly onAct: (act: DocumentAct) => void;
}

/** What is being translated, how far it is, and what can be done with all of it. It stays in sight. */
export function DocumentHeader({ desk, neighbours, place, hint, onAct }: Props) {
  const { document } = desk;
  return (
    <Bar>
      <Flex justifyContent="space-between" alignItems="flex-end" gap={4} wrap="wrap">
        <DocumentTitle document={document} />
        <DocumentActions desk={desk} neighbours={neighbours} place={place} onAct={onAct} />
      </Flex>
      <Columns>
        <div>{document.source !== null && <SourceLanguage of={document.source} among={document.sources} />}</div>
        <TargetLanguage of={document.locale} />
        <LastTold desk={desk} hint={hint} />
      </Columns>
    </Bar>
  );
}

const Bar = styled.header`
  position: sticky;
  top: 0;
  z-index: 3;
  padding: 1.6rem 5.6rem 1rem;
  background: ${({ theme }) => theme.colors.neutral100};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
`;

/** Those of the fields below. */
const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 2.4rem;
  align-items: center;
  padding: 1.2rem 0 0 2rem;
  min-height: 4.4rem;

  @media (min-width: ${WIDE}) {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 31.6rem;

    [role='status'] {
      padding-left: 2.4rem;
    }
  }
`;
