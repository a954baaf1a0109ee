import { useId } from 'react';
import { styled } from 'styled-components';
import type { ChangingInput } from './field-input';

interface Props extends ChangingInput<string> {
  readonly value: string;
  readonly placeholder: string;
  /** Whether it is one line, however it is wrapped. */
  readonly isLine: boolean;
  readonly onFocus?: (() => void) | undefined;
}

/** Plain words, in an area as high as they are. */
export function WordsArea(props: Props) {
  const { value, lang, placeholder, isLine, isInvalid, isUnfinished, labelledBy, describedBy, onChange, onFocus } =
    props;
  return (
    <Grow data-words={`${value || placeholder} `}>
      <textarea
        id={useId()}
        rows={1}
        lang={lang}
        spellCheck
        data-target
        data-unfinished={isUnfinished || undefined}
        value={value}
        placeholder={placeholder}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        onFocus={onFocus}
        onKeyDown={(event) => {
          if (isLine && event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
        }}
        onChange={({ target }) => onChange(isLine ? target.value.replaceAll(/\s*\n\s*/g, ' ') : target.value)}
      />
    </Grow>
  );
}

/** The words once more, unseen: they give the area its height. */
const Grow = styled.div`
  display: grid;

  &::after {
    content: attr(data-words);
    visibility: hidden;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  &::after,
  > textarea {
    grid-area: 1 / 1;
    font: inherit;
    line-height: inherit;
    padding: 0.8rem 1.2rem;
    border: 1px solid transparent;
  }
`;

/** Puts words where the caret of an area is, as if they were typed. */
export function insertAtCaret(area: HTMLTextAreaElement, words: string, onChange: (value: string) => void): void {
  area.setRangeText(words, area.selectionStart, area.selectionEnd, 'end');
  const caret = area.selectionStart;
  onChange(area.value);
  area.focus();
  // Once it is drawn: the caret of an area that is given other words goes to their end.
  requestAnimationFrame(() => area.setSelectionRange(caret, caret));
}
