import type { ReactNode } from 'react';
import { HighlightedSource } from '../../aids/highlighted-source';
import { placed } from '../words/placed';
import { type Inline, type Mark, marks, textOfInline } from './inlines';

const elements = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code' } as const;

interface Props {
  readonly inlines: readonly Inline[];
  /** The language in which terms are looked for; left out, none are. */
  readonly termsIn?: string | undefined;
}

/** Text as it is formatted, to be read. Its links are shown, and lead nowhere: nobody translating wants to leave. */
export function Formatted({ inlines, termsIn }: Props) {
  return placed(inlines, textOfInline).map(({ part, start }) =>
    part.type === 'link' ? (
      <span key={start} className="link" title={part.url}>
        <Formatted inlines={part.children} termsIn={termsIn} />
      </span>
    ) : (
      <Marked key={start} has={(mark) => part[mark] === true}>
        {termsIn === undefined ? part.text : <HighlightedSource text={part.text} lang={termsIn} />}
      </Marked>
    ),
  );
}

/** Text in the elements of its marks. */
export function Marked({ has, children }: { readonly has: (mark: Mark) => boolean; readonly children: ReactNode }) {
  const mark = marks.find(has);
  if (!mark) return children;
  const Element = elements[mark];
  return (
    <Element>
      <Marked has={(other) => other !== mark && has(other)}>{children}</Marked>
    </Element>
  );
}
