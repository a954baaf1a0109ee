import { Typography } from '@strapi/design-system';
import { Fragment } from 'react';
import { styled } from 'styled-components';
import type { SideBySide } from '../../../../../server/src/translation/desk/contract';
import { useSay } from '../../words/use-say';
import { useTypeNames } from '../../words/use-type-names';
import { whenText } from '../../words/when-text';

/** What helps to understand the document: its day, who speaks there and what they are. */
export function ContextNotes({ document }: { readonly document: SideBySide }) {
  const say = useSay('side-by-side');
  const { fieldName } = useTypeNames();
  const { context, type } = document;
  const lang = document.source ?? document.locale;
  if (context.length === 0) return null;
  const relations = [...new Set(context.map(({ relation }) => relation))];
  return (
    <Notes aria-label={say('context')}>
      <dl>
        {relations.map((relation) => (
          <Fragment key={relation}>
            <Typography tag="dt" variant="sigma" textColor="neutral600">
              {fieldName(type, relation)}
            </Typography>
            <dd lang={lang}>
              <ul>
                {context
                  .filter((note) => note.relation === relation)
                  .map(({ text }) => (
                    <Typography key={text} tag="li" variant="pi" textColor="neutral800">
                      {withDates(text, lang)}
                    </Typography>
                  ))}
              </ul>
            </dd>
          </Fragment>
        ))}
      </dl>
    </Notes>
  );
}

/** Dates as people read them. */
const withDates = (text: string, lang: string): string =>
  text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => whenText(date, lang));

const Notes = styled.section`
  dt:not(:first-of-type) {
    margin-block-start: 1.2rem;
  }
  dd {
    margin-block-start: 0.2rem;
  }
  li + li {
    margin-block-start: 0.2rem;
  }
`;
