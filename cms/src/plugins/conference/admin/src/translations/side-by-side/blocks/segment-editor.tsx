import { type KeyboardEvent, useRef, useState } from 'react';
import { createEditor, Editor, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import {
  Editable,
  ReactEditor,
  type RenderElementProps,
  type RenderLeafProps,
  type RenderPlaceholderProps,
  Slate,
  withReact,
} from 'slate-react';
import type { ChangingInput } from '../fields/field-input';
import { Marked } from './formatted';
import { type Inline, isObject, type Mark } from './inlines';
import { addressOf, fromSlate, isLink, type TextEditor, toggleMark, toSlate, withInlines } from './slate-inlines';

interface Props extends ChangingInput<readonly Inline[]> {
  readonly inlines: readonly Inline[];
  readonly placeholder: string;
  readonly onFocus: (editor: TextEditor) => void;
  readonly onLink: (editor: TextEditor) => void;
  /** Enter: on to the next piece. */
  readonly onEnter: () => void;
}

/** One piece of rich text. What it is, a heading or an item, is told by its source; here are its words and their formatting. */
export function SegmentEditor(props: Props) {
  const { lang, placeholder, labelledBy, describedBy, isInvalid, isUnfinished, onChange, onFocus, onLink } = props;
  const [editor] = useState(() => withInlines(withHistory(withReact(createEditor())), () => {}));
  const [initial] = useState(() => toSlate(props.inlines));
  const isPointed = useRef(false);
  editor.insertBreak = props.onEnter;

  const onKeyDown = (event: KeyboardEvent) => {
    // Before the browser asks Slate for a paragraph: it may still be busy with the letter before.
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      props.onEnter();
      return;
    }
    const mark = markOf(event);
    const isLinkKey = isHeld(event) && event.code === 'KeyK';
    if (!mark && !isLinkKey) return;
    event.preventDefault();
    if (mark) toggleMark(editor, mark);
    else onLink(editor);
  };

  return (
    <Slate
      editor={editor}
      initialValue={initial}
      onChange={(content) => {
        if (editor.operations.some(({ type }) => type !== 'set_selection')) onChange(fromSlate(content));
      }}
    >
      <Editable
        className="segment"
        lang={lang}
        spellCheck
        data-target
        data-unfinished={isUnfinished || undefined}
        role="textbox"
        aria-multiline
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        placeholder={placeholder}
        renderPlaceholder={renderPlaceholder}
        renderElement={renderElement}
        renderLeaf={renderLeaf}
        onKeyDown={onKeyDown}
        onBlurCapture={({ relatedTarget }) => {
          // Just after a key Slate does not hear that it is left, and would take the caret back from the next piece.
          if (relatedTarget !== null) ReactEditor.blur(editor);
        }}
        onMouseDown={() => {
          isPointed.current = true;
        }}
        onFocus={() => {
          // Who comes by keyboard types at once, at the end; Slate would hear of the caret a moment later.
          if (!isPointed.current) Transforms.select(editor, Editor.end(editor, []));
          isPointed.current = false;
          onFocus(editor);
        }}
      />
    </Slate>
  );
}

/** As in Strapi's own editor of rich text. */
const markKeys: Readonly<Record<string, Mark>> = { KeyB: 'bold', KeyI: 'italic', KeyU: 'underline', KeyE: 'code' };

function markOf(event: KeyboardEvent): Mark | undefined {
  if ((event.ctrlKey || event.metaKey) && event.shiftKey && event.code === 'KeyS') return 'strikethrough';
  return isHeld(event) ? markKeys[event.code] : undefined;
}

const isHeld = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) => (ctrlKey || metaKey) && !altKey && !shiftKey;

function renderElement({ element, attributes, children }: RenderElementProps) {
  if (!isLink(element)) return <div {...attributes}>{children}</div>;
  return (
    <span {...attributes} className="link" title={addressOf(element)}>
      {children}
    </span>
  );
}

function renderLeaf({ leaf, attributes, children }: RenderLeafProps) {
  const looks: unknown = leaf;
  return (
    <span {...attributes}>
      <Marked has={(mark) => isObject(looks) && looks[mark] === true}>{children}</Marked>
    </span>
  );
}

/** Where it stands is the sheet's affair: Slate's own place knows of no padding. */
function renderPlaceholder({ attributes: { style: _, ...attributes }, children }: RenderPlaceholderProps) {
  return (
    <span {...attributes} className="placeholder">
      {children}
    </span>
  );
}
