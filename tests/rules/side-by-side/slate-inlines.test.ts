import { createEditor, Editor, Transforms } from 'slate';
import { expect, test } from 'vitest';
import {
  type Inline,
  run,
} from '../../../cms/src/plugins/conference/admin/src/translations/side-by-side/blocks/inlines';
import {
  fromSlate,
  linkAt,
  removeLink,
  setLink,
  toggleMark,
  toSlate,
  withInlines,
} from '../../../cms/src/plugins/conference/admin/src/translations/side-by-side/blocks/slate-inlines';

function editing(...inlines: readonly Inline[]) {
  const editor = withInlines(createEditor(), () => {});
  editor.children = toSlate(inlines);
  Editor.normalize(editor, { force: true });
  Transforms.select(editor, Editor.end(editor, []));
  return editor;
}

const link = (text: string): Inline => ({
  ...{ type: 'link', url: 'https://example.org/', rest: { rel: 'nofollow' } },
  children: [run(text)],
});

test('a piece of text goes through the editor as it was', () => {
  const inlines: readonly Inline[] = [run('Жазбасы '), link('сайтта'), { ...run(' бар'), bold: true, italic: true }];
  expect(fromSlate(editing(...inlines).children)).toEqual(inlines);
  expect(fromSlate(editing().children)).toEqual([]);
});

test('words are made bold and linked where they are typed', () => {
  const editor = editing(run('Жазбасы '));
  setLink(editor, 'https://example.org/', 'сайтта');
  editor.insertText(' бар, ');
  toggleMark(editor, 'bold');
  editor.insertText('бүгін');
  toggleMark(editor, 'bold');
  editor.insertText('!');
  expect(fromSlate(editor.children)).toEqual([
    run('Жазбасы '),
    { type: 'link', url: 'https://example.org/', rest: {}, children: [run('сайтта')] },
    run(' бар, '),
    { ...run('бүгін'), bold: true },
    run('!'),
  ]);
});

test('a link is changed and taken away with the caret in it, and goes with its words', () => {
  const editor = editing(link('сайтта'));
  const [, path] = linkAt(editing(link('сайтта'))) ?? [];
  Transforms.select(editor, Editor.start(editor, path ?? [0, 1]));
  setLink(editor, 'https://example.org/new', '');
  expect(fromSlate(editor.children)).toMatchObject([{ url: 'https://example.org/new' }]);
  Transforms.select(editor, Editor.start(editor, [0, 1]));
  removeLink(editor);
  expect(fromSlate(editor.children)).toEqual([run('сайтта')]);

  const emptied = editing(run('қараңыз: '), link('сайтта'));
  Transforms.delete(emptied, { at: Editor.range(emptied, [0, 1]) });
  expect(fromSlate(emptied.children)).toEqual([run('қараңыз: ')]);
});

test('what is pasted stays one piece', () => {
  const editor = editing(run('Бір '));
  const pasted = ['екі', ' үш'].flatMap((text) => toSlate([{ ...run(text), bold: true }]));
  editor.insertFragment(pasted);
  expect(editor.children).toHaveLength(1);
  expect(fromSlate(editor.children)).toEqual([run('Бір '), { ...run('екі үш'), bold: true }]);
});
