import type { ReactNode } from 'react';
import { HighlightedSource } from '../../aids/highlighted-source';
import { type Inline, type Mark, marks } from './inlines';

const elements = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code' } as const;

interface Props {
  readonly inlines: readonly Inline[];
  /** The language in which terms are looked for; left out, none are. */
  readonly termsIn?: string | undefined;
}

/** Text as it is formatted, to be read. Its links are shown, and lead nowhere: nobody translating wants to leave. */
export function Formatted({ inlines, termsIn }: Props) {
  return inlines.map((inline, index) =>
    inline.type === 'link' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of a text have nothing else to be known by.
      <span key={index} className="link" title={inline.url}>
        <Formatted inlines={inline.children} termsIn={termsIn} />
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
      <Marked key={index} has={(mark) => inline[mark] === true}>
        {termsIn === undefined ? inline.text : <HighlightedSource text={inline.text} lang={termsIn} />}
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
