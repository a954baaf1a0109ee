import { Typography } from '@strapi/design-system';
import { Fragment } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { SideBySide } from '../../../../../server/src/translation/desk/contract';
import { useTypeNames } from '../../words/use-type-names';

/** What helps to understand the document: its day, who speaks there and what they are. */
export function ContextNotes({ document }: { readonly document: SideBySide }) {
  const { formatMessage } = useIntl();
  const { fieldName } = useTypeNames();
  const { context, type } = document;
  if (context.length === 0) return null;
  const relations = [...new Set(context.map(({ relation }) => relation))];
  return (
    <Notes aria-label={formatMessage({ id: 'conference.side-by-side.context' })}>
      <dl>
        {relations.map((relation) => (
          <Fragment key={relation}>
            <Typography tag="dt" variant="sigma" textColor="neutral600">
              {fieldName(type, relation)}
            </Typography>
            <Typography tag="dd" variant="pi" textColor="neutral800" lang={document.source ?? document.locale}>
              {context
                .filter((note) => note.relation === relation)
                .map(({ text }) => text)
                .join(' · ')}
            </Typography>
          </Fragment>
        ))}
      </dl>
    </Notes>
  );
}

const Notes = styled.aside`
  padding: 0 2rem;

  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.6rem 2rem;
    align-items: baseline;
  }
`;
