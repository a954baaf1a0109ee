import { useId, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { GlossaryTerm } from '../../../../server/src/translation/desk/contract';
import { TermFinder } from '../../../../server/src/translation/glossary/find-terms';
import { useDocumentTerms } from './document-terms';

interface Props {
  readonly text: string;
  /** The language of the text. */
  readonly lang: string;
}

/** Text with the terms of the glossary marked, as far as {@link DocumentTerms} around it knows some. */
export function HighlightedSource({ text, lang }: Props) {
  const terms = useDocumentTerms();
  const finder = useMemo(() => new TermFinder(lang, terms), [lang, terms]);
  const marks = useMemo(() => marksIn(text, finder), [text, finder]);
  return marks.map(({ start, end, entries }) =>
    entries.length === 0 ? (
      text.slice(start, end)
    ) : (
      <Mark key={start} entries={entries}>
        {text.slice(start, end)}
      </Mark>
    ),
  );
}

/** A term, with its translation told to those who point at it and to those who hear the page. */
function Mark({ entries, children }: { readonly entries: readonly GlossaryTerm[]; readonly children: string }) {
  const { formatMessage, formatList } = useIntl();
  const id = useId();
  const translation = formatList(
    entries.map((entry) => entry.translation),
    { type: 'disjunction' },
  );
  const told = formatMessage({ id: 'conference.terms.translatedAs' }, { term: entries[0]?.term, translation });
  return (
    <Term title={told} aria-describedby={id}>
      {children}
      <span id={id} hidden>
        {told}
      </span>
    </Term>
  );
}

interface Piece {
  readonly start: number;
  readonly end: number;
  /** The lines of the glossary for just these words; none for what stands between terms. */
  readonly entries: readonly GlossaryTerm[];
}

function marksIn(text: string, finder: TermFinder<GlossaryTerm>): readonly Piece[] {
  const found = finder.find(text).flatMap(({ entry, ranges }) => ranges.map(([start, end]) => ({ entry, start, end })));
  const starts = [...new Set(found.map(({ start }) => start))].sort((one, other) => one - other);
  const pieces: Piece[] = [];
  let done = 0;
  for (const start of starts) {
    const here = found.filter((one) => one.start === start);
    const end = here[0]?.end ?? start;
    if (start > done) pieces.push({ start: done, end: start, entries: [] });
    pieces.push({ start, end, entries: here.map(({ entry }) => entry) });
    done = end;
  }
  return done < text.length ? [...pieces, { start: done, end: text.length, entries: [] }] : pieces;
}

const Term = styled.mark`
  color: inherit;
  background: ${({ theme }) => theme.colors.secondary100};
  border-block-end: 2px dotted ${({ theme }) => theme.colors.secondary600};
  border-start-start-radius: 2px;
  border-start-end-radius: 2px;
`;
