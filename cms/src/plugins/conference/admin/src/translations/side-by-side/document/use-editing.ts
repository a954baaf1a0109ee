import { useAuth, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useReducer, useRef, useState } from 'react';
import type { SideBySide } from '../../../../../server/src/translation/desk/contract';
import { type Drafts, toSave } from '../words/drafts';
import { type Editing, type EditingEvent, edit, startEditing, tooLong } from '../words/editing';
import { keepDrafts, keptDrafts, shelfKey } from '../words/kept-drafts';
import { type Refusal, refusalOf } from '../words/refusal';

/** What the person was told last of what they asked for. */
export type Told =
  | { readonly kind: 'nothing' | 'saving' | 'published' | 'too-long' }
  | { readonly kind: 'saved'; readonly count: number }
  | Refusal;

export interface EditingDesk extends Editing {
  readonly told: Told;
  readonly isBusy: boolean;
  /** Whether words from an earlier visit are among the drafts. */
  readonly isRestored: boolean;
  readonly dispatch: (event: EditingEvent) => void;
  /** Saves all that was typed, or these fields; @returns whether nothing is left unsaved. */
  readonly save: (only?: Drafts) => Promise<boolean>;
  /** Saves what was typed in a field over what somebody else has saved there. */
  readonly overwrite: (field: string) => Promise<boolean>;
  readonly decide: (decision: 'confirm' | 'dismiss', field: string) => Promise<boolean>;
  readonly publish: () => Promise<boolean>;
  readonly acknowledge: () => void;
}

/** A document's words as one person changes them, and what the server says to it. */
export function useEditing(loaded: SideBySide, onSaved: () => void): EditingDesk {
  const { put, post } = useFetchClient();
  const user = useAuth('SideBySide', ({ user }) => String(user?.id ?? ''));
  const key = shelfKey(user, `${loaded.type}/${loaded.documentId}/${loaded.locale}`);
  const [editing, dispatch] = useReducer(edit, loaded, (document) =>
    startEditing(document, keptDrafts(window.sessionStorage, key)),
  );
  const [isRestored, setRestored] = useState(() => Object.keys(editing.drafts).length > 0);
  const [told, tell] = useState<Told>({ kind: 'nothing' });
  const latest = useRef(editing);
  latest.current = editing;

  useEffect(() => keepDrafts(window.sessionStorage, key, editing.drafts), [key, editing.drafts]);
  useEffect(() => dispatch({ type: 'loaded', document: loaded }), [loaded]);

  const address = `/conference/translations/${loaded.type}/${loaded.documentId}/${loaded.locale}`;
  const search = () => {
    const { source } = latest.current.document;
    return source === null ? '' : `?source=${encodeURIComponent(source)}`;
  };

  async function ask(
    request: () => Promise<{ data: { data: SideBySide } }>,
    sent: Drafts,
    done: Told,
  ): Promise<boolean> {
    tell({ kind: 'saving' });
    try {
      const { data } = await request();
      dispatch({ type: 'saved', document: data.data, sent });
      setRestored(false);
      tell(done);
      onSaved();
      return true;
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.kind === 'conflict') dispatch({ type: 'overtaken', conflicts: refusal.conflicts });
      if (refusal.kind === 'faults') dispatch({ type: 'faulty', faults: refusal.faults });
      tell(refusal);
      return false;
    }
  }

  return {
    ...editing,
    told,
    isBusy: told.kind === 'saving',
    isRestored,
    dispatch,
    acknowledge: () => setRestored(false),

    async save(only) {
      const sent = only ?? latest.current.drafts;
      const count = Object.keys(sent).length;
      if (count === 0) return true;
      if (!only && tooLong(latest.current).length > 0) {
        tell({ kind: 'too-long' });
        return false;
      }
      return ask(() => put(`${address}${search()}`, toSave(sent)), sent, { kind: 'saved', count });
    },

    overwrite(field) {
      const { [field]: conflict } = latest.current.conflicts;
      const { [field]: draft } = latest.current.drafts;
      if (!conflict || !draft) return Promise.resolve(false);
      dispatch({ type: 'kept-mine', field });
      const sent = { [field]: { ...draft, version: conflict.version } };
      return ask(() => put(`${address}${search()}`, toSave(sent)), sent, { kind: 'saved', count: 1 });
    },

    decide: (decision, field) =>
      ask(() => post(`${address}/${decision}${search()}`, { fields: [field] }), {}, { kind: 'saved', count: 1 }),

    publish: () => ask(() => post(`${address}/publish${search()}`), {}, { kind: 'published' }),
  };
}
