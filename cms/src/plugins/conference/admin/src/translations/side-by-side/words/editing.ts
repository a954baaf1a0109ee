import type { Conflict, SideBySide } from '../../../../../server/src/translation/desk/contract';
import { afterSave, type Drafts, keepMine, ownWords, stillWanted, type, without, withTheirs, wordsOf } from './drafts';

/** A document that somebody is translating. */
export interface Editing {
  readonly document: SideBySide;
  readonly drafts: Drafts;
  /** Fields that somebody else has saved since, until the person has decided. */
  readonly conflicts: Readonly<Record<string, Conflict>>;
  /** What the server says is wrong with a field. */
  readonly faults: Readonly<Record<string, string>>;
  /** How often the words of a field were changed by anything but typing: an editor of rich text starts anew then. */
  readonly revisions: Readonly<Record<string, number>>;
}

export type EditingEvent =
  | { readonly type: 'typed'; readonly field: string; readonly value: unknown }
  /** Words that come from elsewhere: a copy, a suggestion. */
  | { readonly type: 'filled'; readonly field: string; readonly value: unknown }
  | { readonly type: 'loaded'; readonly document: SideBySide }
  | { readonly type: 'saved'; readonly document: SideBySide; readonly sent: Drafts }
  | { readonly type: 'overtaken'; readonly conflicts: readonly Conflict[] }
  | { readonly type: 'faulty'; readonly faults: Readonly<Record<string, string>> }
  | { readonly type: 'kept-mine' | 'took-theirs'; readonly field: string }
  | { readonly type: 'discarded-all' };

/** @param kept drafts from an earlier visit. */
export function startEditing(document: SideBySide, kept: Drafts): Editing {
  return { document, drafts: stillWanted(kept, document), conflicts: {}, faults: {}, revisions: {} };
}

export function edit(editing: Editing, event: EditingEvent): Editing {
  switch (event.type) {
    case 'typed':
      return typed(editing, event.field, event.value);
    case 'filled':
      return renewed(editing, typed(editing, event.field, event.value));
    case 'loaded':
      return renewed(editing, { ...editing, document: event.document });
    case 'saved': {
      const drafts = afterSave(editing.drafts, event.sent, event.document);
      const done = Object.keys(event.sent);
      return renewed(editing, {
        ...editing,
        document: event.document,
        drafts,
        faults: leftOut(editing.faults, done),
        conflicts: leftOut(editing.conflicts, done),
      });
    }
    case 'overtaken': {
      const conflicts = Object.fromEntries(event.conflicts.map((one) => [one.field, one]));
      return { ...editing, faults: {}, conflicts: { ...editing.conflicts, ...conflicts } };
    }
    case 'faulty':
      return { ...editing, faults: event.faults };
    case 'kept-mine': {
      const conflict = editing.conflicts[event.field];
      if (!conflict) return editing;
      return { ...settled(editing, event.field), drafts: keepMine(editing.drafts, conflict) };
    }
    case 'took-theirs': {
      const conflict = editing.conflicts[event.field];
      if (!conflict) return editing;
      const drafts = without(editing.drafts, [event.field]);
      return renewed(editing, {
        ...settled(editing, event.field),
        document: withTheirs(editing.document, conflict),
        drafts,
      });
    }
    case 'discarded-all':
      return renewed(editing, { ...editing, drafts: {}, faults: {}, conflicts: {} });
  }
}

function typed(editing: Editing, name: string, value: unknown): Editing {
  const field = editing.document.fields.find((one) => one.name === name);
  if (!field) return editing;
  return {
    ...editing,
    drafts: type(editing.drafts, field, value),
    faults: leftOut(editing.faults, [name]),
  };
}

function settled(editing: Editing, field: string): Editing {
  return {
    ...editing,
    conflicts: leftOut(editing.conflicts, [field]),
    faults: leftOut(editing.faults, [field]),
  };
}

/** Counts a revision of each field that reads otherwise than before. */
function renewed(before: Editing, after: Editing): Editing {
  const shown = ({ document, drafts }: Editing, name: string) => {
    const field = document.fields.find((one) => one.name === name);
    return JSON.stringify(field ? (wordsOf(field, drafts[name]) ?? '') : '');
  };
  const changed = after.document.fields
    .map(({ name }) => name)
    .filter((name) => shown(before, name) !== shown(after, name));
  if (changed.length === 0) return after;
  const revisions = changed.map((name) => [name, (before.revisions[name] ?? 0) + 1] as const);
  return { ...after, revisions: { ...before.revisions, ...Object.fromEntries(revisions) } };
}

function leftOut<Value>(record: Readonly<Record<string, Value>>, names: readonly string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}

/** Fields that would be stored as longer than they may be. */
export function tooLong({ document, drafts }: Editing): readonly string[] {
  return document.fields
    .filter(({ name, maxLength }) => {
      const value = drafts[name]?.value;
      return maxLength !== null && typeof value === 'string' && value.length > maxLength;
    })
    .map(({ name }) => name);
}

/** Whether a field has words of its own that could be taken away. */
export const hasOwnWords = (field: SideBySide['fields'][number]): boolean => {
  const own = ownWords(field);
  return own !== null && own !== undefined && own !== '';
};
