import { Typography } from '@strapi/design-system';
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
      {relations.map((relation) => (
        <div key={relation}>
          <Typography tag="h2" variant="sigma" textColor="neutral600">
            {fieldName(type, relation)}
          </Typography>
          <ul lang={document.source ?? document.locale}>
            {context
              .filter((note) => note.relation === relation)
              .map(({ text }) => (
                <Typography key={text} tag="li" variant="pi" textColor="neutral800">
                  {text}
                </Typography>
              ))}
          </ul>
        </div>
      ))}
    </Notes>
  );
}

const Notes = styled.aside`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(22rem, 1fr));
  gap: 1.2rem 2.4rem;
  padding: 1.2rem 2rem;
`;
