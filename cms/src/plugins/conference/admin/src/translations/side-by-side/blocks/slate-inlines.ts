import {
  type BaseEditor,
  type BaseElement,
  type Descendant,
  Editor,
  Element,
  Node,
  type NodeEntry,
  Range,
  Text,
  Transforms,
} from 'slate';
import type { ReactEditor } from 'slate-react';
import { property } from '../../../property';
import { type Inline, type Mark, readInlines, writeInlines } from './inlines';

/** Slate as it is in a page. */
export type TextEditor = BaseEditor & ReactEditor;

/** One piece of text as Slate edits it: a single element, whose structure is the source's affair. */
export function toSlate(inlines: readonly Inline[]): Descendant[] {
  return [element('paragraph', writeInlines(inlines))];
}

export const fromSlate = (content: readonly Descendant[]): readonly Inline[] =>
  content.flatMap((node) => (Element.isElement(node) ? readInlines(node.children) : []));

function element(type: string, children: readonly object[], more: object = {}): Element {
  return Object.assign({ ...more, type }, { children: children.filter(isDescendant) });
}

const isDescendant = (node: object): node is Descendant => Element.isElement(node) || Text.isText(node);

/** Lets links stand in the text, keeps it one piece whatever is pasted, and drops links without words. */
export function withInlines<Edited extends Editor>(editor: Edited, onEnter: () => void): Edited {
  const { isInline, normalizeNode, insertFragment } = editor;
  editor.isInline = (node) => isLink(node) || isInline(node);
  editor.normalizeNode = (entry) => {
    const [node, path] = entry;
    if (isLink(node) && Node.string(node) === '') Transforms.removeNodes(editor, { at: path });
    else normalizeNode(entry);
  };
  editor.insertFragment = (fragment) =>
    insertFragment([element('paragraph', writeInlines(readInlines(fragment.flatMap(leavesOf))))]);
  editor.insertBreak = onEnter;
  editor.insertSoftBreak = () => editor.insertText('\n');
  return editor;
}

const leavesOf = (node: Node): readonly unknown[] =>
  isLink(node) || !Element.isElement(node) ? [node] : node.children.flatMap(leavesOf);

export const isLink = (node: Node): node is Link => Element.isElement(node) && property(node, 'type') === 'link';

interface Link extends BaseElement {
  readonly type: 'link';
}

function hasMark(editor: Editor, mark: Mark): boolean {
  return property(Editor.marks(editor) ?? {}, mark) === true;
}

export function toggleMark(editor: Editor, mark: Mark): void {
  if (hasMark(editor, mark)) Editor.removeMark(editor, mark);
  else Editor.addMark(editor, mark, true);
}

/** The link that the caret is in. */
export function linkAt(editor: Editor): NodeEntry<Link> | undefined {
  if (!editor.selection) return undefined;
  const [found] = Editor.nodes(editor, { match: isLink });
  return found && isLink(found[0]) ? [found[0], found[1]] : undefined;
}

export const addressOf = (link: Node): string => String(property(link, 'url') ?? '');

/** Makes the selected words a link, writes one where none are selected, or changes the link that the caret is in. */
export function setLink(editor: Editor, url: string, text: string): void {
  const known = linkAt(editor);
  if (known) Transforms.setNodes(editor, withUrl(url), { at: known[1] });
  else if (editor.selection && Range.isExpanded(editor.selection))
    Transforms.wrapNodes(editor, element('link', [], { url }), { split: true });
  else Transforms.insertNodes(editor, element('link', [{ type: 'text', text }], { url }));
  Transforms.collapse(editor, { edge: 'end' });
  Transforms.move(editor, { unit: 'offset' });
}

/** Slate's own types know of no address. */
function withUrl(url: string): Partial<Node> {
  const change: object = { url };
  return change;
}

export function removeLink(editor: Editor): void {
  const known = linkAt(editor);
  if (known) Transforms.unwrapNodes(editor, { at: known[1] });
}
