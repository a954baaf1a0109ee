import { describe, expect, test } from 'vitest';
import { toSave } from '../../../cms/src/plugins/conference/admin/src/translations/side-by-side/words/drafts';
import {
  type Editing,
  type EditingEvent,
  edit,
  startEditing,
  tooLong,
} from '../../../cms/src/plugins/conference/admin/src/translations/side-by-side/words/editing';
import {
  keepDrafts,
  keptDrafts,
} from '../../../cms/src/plugins/conference/admin/src/translations/side-by-side/words/kept-drafts';
import type {
  Conflict,
  SideBySide,
  SideBySideField,
} from '../../../cms/src/plugins/conference/server/src/translation/desk/contract';

function field(name: string, target: Partial<SideBySideField['target']> = {}): SideBySideField {
  const words = { value: null, version: '', follows: 'ru', madeFrom: null, isMachine: false };
  return {
    ...{ name, kind: 'line', isRequired: false, maxLength: 20, canWrite: true },
    source: { locale: 'ru', value: `Русский ${name}`, text: `Русский ${name}` },
    target: { ...words, ...target },
  };
}

const written = (value: string, version: string) => ({ value, version, follows: null });

function documentOf(...fields: readonly SideBySideField[]): SideBySide {
  return {
    ...{ type: 'panel', documentId: 'one', locale: 'kk', title: '', event: null, at: null, timeZone: null },
    ...{ state: 'partial', touched: { at: '2024-04-10T05:00:00.000Z', by: null }, sources: ['ru'], source: 'ru' },
    ...{ context: [], published: 'none', canPublish: false, fields },
  };
}

const play = (start: Editing, ...events: readonly EditingEvent[]) => events.reduce(edit, start);
const start = (...fields: readonly SideBySideField[]) => startEditing(documentOf(...fields), {});

const conflict: Conflict = {
  ...{ field: 'title', value: 'Оның атауы', version: 'v2' },
  touched: { at: '2024-04-10T06:00:00.000Z', by: 'Айгүл' },
};

test('what was typed is sent with what the person saw, and nothing else is', () => {
  const { drafts } = play(start(field('title', written('Атауы', 'v1')), field('subtitle')), {
    ...{ type: 'typed', field: 'title', value: 'Жаңа атау' },
  });
  expect(toSave(drafts)).toEqual({
    fields: { title: { value: 'Жаңа атау', version: 'v1', from: { locale: 'ru', text: 'Русский title' } } },
  });
});

test('a field typed back to what it was is not sent', () => {
  const { drafts } = play(
    start(field('title', written('Атауы', 'v1')), field('subtitle')),
    { type: 'typed', field: 'title', value: 'Атау' },
    { type: 'typed', field: 'title', value: 'Атауы' },
    { type: 'typed', field: 'subtitle', value: 'қ' },
    { type: 'typed', field: 'subtitle', value: '' },
  );
  expect(drafts).toEqual({});
});

test('an emptied field takes its words away', () => {
  const { drafts } = play(start(field('title', written('Атауы', 'v1'))), { type: 'typed', field: 'title', value: '' });
  expect(toSave(drafts).fields.title?.value).toBeNull();
});

test('what is typed while something is being saved is kept, as a change of what was saved', () => {
  const before = play(
    start(field('title'), field('subtitle')),
    { type: 'typed', field: 'title', value: 'Бірінші' },
    { type: 'typed', field: 'subtitle', value: 'Екінші' },
  );
  const during = edit(before, { type: 'typed', field: 'title', value: 'Бірінші, түзетілген' });
  const document = documentOf(field('title', written('Бірінші', 'v1')), field('subtitle', written('Екінші', 'v1')));
  const after = edit(during, { type: 'saved', document, sent: before.drafts });
  expect(Object.keys(after.drafts)).toEqual(['title']);
  expect(toSave(after.drafts).fields.title).toMatchObject({ value: 'Бірінші, түзетілген', version: 'v1' });
});

describe('a field that somebody else has saved meanwhile', () => {
  const overtaken = play(
    start(field('title', written('Атауы', 'v1')), field('subtitle')),
    { type: 'typed', field: 'title', value: 'Менің атауым' },
    { type: 'typed', field: 'subtitle', value: 'Қосымша' },
    { type: 'overtaken', conflicts: [conflict] },
  );

  test('stays as it was typed, as the others do', () => {
    expect(Object.entries(overtaken.drafts).map(([name, { value }]) => [name, value])).toEqual([
      ['title', 'Менің атауым'],
      ['subtitle', 'Қосымша'],
    ]);
    expect(toSave(overtaken.drafts).fields.title?.version).toBe('v1');
  });

  test('is saved over once the person has chosen their own words', () => {
    const mine = edit(overtaken, { type: 'kept-mine', field: 'title' });
    expect(mine.conflicts).toEqual({});
    expect(toSave(mine.drafts).fields.title).toMatchObject({ value: 'Менің атауым', version: 'v2' });
  });

  test('has the other words once the person has chosen them, in an editor that begins anew', () => {
    const theirs = edit(overtaken, { type: 'took-theirs', field: 'title' });
    expect(Object.keys(theirs.drafts)).toEqual(['subtitle']);
    expect(theirs.document.fields[0]?.target).toMatchObject(written('Оның атауы', 'v2'));
    expect(theirs.revisions).toEqual({ title: 1 });
  });
});

test('a field that is too long is known before it is sent', () => {
  const editing = play(start(field('title')), { type: 'typed', field: 'title', value: 'ә'.repeat(21) });
  expect(tooLong(editing)).toEqual(['title']);
});

describe('words that are kept for another visit', () => {
  const shelf = (items = new Map<string, string>()) => ({
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  });

  test('are found again where there still is something else in their field', () => {
    const kept = shelf();
    const { drafts } = play(start(field('title')), { type: 'typed', field: 'title', value: 'Атауы' });
    keepDrafts(kept, 'one', drafts);
    expect(startEditing(documentOf(field('title')), keptDrafts(kept, 'one')).drafts).toEqual(drafts);
    expect(startEditing(documentOf(field('title', written('Атауы', 'v1'))), keptDrafts(kept, 'one')).drafts).toEqual(
      {},
    );
  });

  test('are taken from the shelf with the last of them, and what is no draft is left alone', () => {
    const items = new Map([['one', '{"title":{"value":"Атауы","version":"","from":null}}']]);
    keepDrafts(shelf(items), 'one', {});
    expect(items.size).toBe(0);
    for (const nonsense of ['[1]', 'null', '{"title":5}', '{']) {
      expect(keptDrafts(shelf(new Map([['one', nonsense]])), 'one')).toEqual({});
    }
  });
});
