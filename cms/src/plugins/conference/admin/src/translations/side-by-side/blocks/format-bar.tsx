import { IconButton, IconButtonGroup } from '@strapi/design-system';
import { Bold, Code, Italic, Link, StrikeThrough, Underline } from '@strapi/icons';
import type { KeyboardEvent, MutableRefObject } from 'react';
import { ReactEditor } from 'slate-react';
import { useSay } from '../../words/use-say';
import { type Mark, marks } from './inlines';
import { type TextEditor, toggleMark } from './slate-inlines';

const icons = { bold: Bold, italic: Italic, underline: Underline, strikethrough: StrikeThrough, code: Code } as const;

interface Props {
  /** The piece that was in focus last. */
  readonly editor: MutableRefObject<TextEditor | undefined>;
  /** What is formatted. */
  readonly label: string;
  readonly onLink: () => void;
}

/** Formatting by mouse. One stop for Tab; arrows lead from button to button. */
export function FormatBar({ editor, label, onLink }: Props) {
  const say = useSay('side-by-side.piece');
  const toggle = (mark: Mark) => {
    if (!editor.current) return;
    toggleMark(editor.current, mark);
    ReactEditor.focus(editor.current);
  };
  return (
    <div
      role="toolbar"
      aria-label={say('format', { field: label })}
      onKeyDown={moveAlong}
      // The caret stays where it is.
      onMouseDown={(event) => event.preventDefault()}
    >
      <IconButtonGroup>
        {marks.map((mark, index) => {
          const Icon = icons[mark];
          return (
            <IconButton
              key={mark}
              label={say(`mark.${mark}`)}
              size="XS"
              tabIndex={index === 0 ? 0 : -1}
              onClick={() => toggle(mark)}
            >
              <Icon />
            </IconButton>
          );
        })}
        <IconButton label={say('mark.link')} size="XS" tabIndex={-1} onClick={onLink}>
          <Link />
        </IconButton>
      </IconButtonGroup>
    </div>
  );
}

function moveAlong({ key, currentTarget }: KeyboardEvent<HTMLElement>): void {
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  const buttons = [...currentTarget.querySelectorAll('button')];
  const index = buttons.findIndex((button) => button.matches(':focus'));
  buttons[(index + step + buttons.length) % buttons.length]?.focus();
}
