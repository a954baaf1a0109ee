import { useAuth, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useReducer, useState } from 'react';
import type { SideBySide } from '../../../../../server/src/translation/desk/contract';
import { type Drafts, toSave } from '../words/drafts';
import { type Editing, type EditingEvent, edit, startEditing, tooLong } from '../words/editing';
import { keepDrafts, keptDrafts, shelfKey } from '../words/kept-drafts';
import { refusalOf } from '../words/refusal';
import type { Told } from './told';

export interface EditingDesk extends Editing {
  readonly told: Told;
  readonly isBusy: boolean;
  /** How many fields have words that are not saved. */
  readonly unsaved: number;
  /** Whether words from an earlier visit are among the drafts. */
  readonly isRestored: boolean;
  readonly dispatch: (event: EditingEvent) => void;
  /** Saves all that was typed; @returns whether nothing is left unsaved. */
  readonly save: () => Promise<boolean>;
  /** Takes away what is written in a field, which follows again. */
  readonly takeAway: (field: string) => Promise<boolean>;
  /** Saves what was typed in a field over what somebody else has saved there. */
  readonly overwrite: (field: string) => Promise<boolean>;
  readonly decide: (decision: 'confirm' | 'dismiss', field: string) => Promise<boolean>;
  readonly publish: () => Promise<boolean>;
  /** Shows the document as somebody else has changed it: a machine. */
  readonly renew: (document: SideBySide) => void;
  /** Lets go of all that was typed. */
  readonly discard: () => void;
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
  const { document, drafts, conflicts } = editing;
  const unsaved = Object.keys(drafts).length;
  const [isRestored, setRestored] = useState(unsaved > 0);
  const [told, tell] = useState<Told>({ kind: 'nothing' });

  useEffect(() => keepDrafts(window.sessionStorage, key, drafts), [key, drafts]);
  useEffect(() => dispatch({ type: 'loaded', document: loaded }), [loaded]);

  const addressOf = (deed = '') => {
    const search = document.source === null ? '' : `?source=${encodeURIComponent(document.source)}`;
    return `/conference/translations/${loaded.type}/${loaded.documentId}/${loaded.locale}${deed}${search}`;
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

  const send = (sent: Drafts) =>
    ask(() => put(addressOf(), toSave(sent)), sent, { kind: 'saved', count: Object.keys(sent).length });

  return {
    ...editing,
    told,
    isBusy: told.kind === 'saving',
    unsaved,
    isRestored,
    dispatch,

    async save() {
      if (unsaved === 0) return true;
      const fields = tooLong(editing);
      if (fields.length === 0) return send(drafts);
      tell({ kind: 'too-long', fields });
      return false;
    },

    takeAway(name) {
      const version = document.fields.find((one) => one.name === name)?.target.version ?? '';
      return send({ [name]: { value: null, version, from: null } });
    },

    async overwrite(field) {
      const { [field]: conflict } = conflicts;
      const { [field]: draft } = drafts;
      if (!conflict || !draft) return false;
      dispatch({ type: 'kept-mine', field });
      return send({ [field]: { ...draft, version: conflict.version } });
    },

    decide: (decision, field) =>
      ask(() => post(addressOf(`/${decision}`), { fields: [field] }), {}, { kind: 'saved', count: 1 }),

    publish: () => ask(() => post(addressOf('/publish')), {}, { kind: 'published' }),

    renew(document) {
      dispatch({ type: 'loaded', document });
      onSaved();
    },

    discard() {
      // At once: the page may be gone before it is drawn without them.
      keepDrafts(window.sessionStorage, key, {});
      dispatch({ type: 'discarded-all' });
    },

    acknowledge: () => setRestored(false),
  };
}
