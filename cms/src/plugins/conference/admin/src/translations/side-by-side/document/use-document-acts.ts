import { type RefObject, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { DocumentKey, Neighbours } from '../../../../../server/src/translation/desk/contract';
import { documentAddress } from '../../paths';
import { useSay } from '../../words/use-say';
import type { Shortcut } from '../keyboard/shortcuts';
import { focusUnfinished, pressNear } from '../keyboard/targets';
import { useShortcuts } from '../keyboard/use-shortcuts';
import type { EditingDesk } from './use-editing';

/** What can be done with a document as a whole, by a key or by a button in its header. */
export type DocumentAct = Shortcut | 'publish';

interface Around {
  /** The fields. */
  readonly page: RefObject<HTMLElement>;
  readonly neighbours: Neighbours | undefined;
  readonly leaveFreely: (go: () => void) => void;
}

interface DocumentActs {
  readonly act: (does: DocumentAct) => void;
  /** Why nothing has come of it: there is nothing further on. */
  readonly hint: string | undefined;
  /** What is asked or told before anything else is done. */
  readonly dialog: 'help' | 'publish' | undefined;
  readonly closeDialog: () => void;
}

export function useDocumentActs(desk: EditingDesk, { page, neighbours, leaveFreely }: Around): DocumentActs {
  const say = useSay('side-by-side');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [hint, setHint] = useState<string>();
  const [dialog, setDialog] = useState<DocumentActs['dialog']>();

  const open = (key: DocumentKey | null | undefined) => {
    if (key) navigate(documentAddress({ ...key, locale: desk.document.locale }, search));
    else setHint(say('no-more', { count: neighbours?.left ?? 0 }));
  };
  const goOn = (step: 1 | -1) => {
    if (!focusUnfinished(page.current, step)) setHint(say('nothing-left'));
  };
  const saveAndGo = async () => {
    if (await desk.save()) leaveFreely(() => open(neighbours?.next));
  };
  const acts: Readonly<Record<DocumentAct, () => unknown>> = {
    save: desk.save,
    'save-and-next': saveAndGo,
    'next-document': () => open(neighbours?.next),
    'previous-document': () => open(neighbours?.previous),
    'next-field': () => goOn(1),
    'previous-field': () => goOn(-1),
    'copy-source': () => pressNear('copy-source'),
    confirm: () => pressNear('confirm'),
    dismiss: () => pressNear('dismiss'),
    publish: () => setDialog('publish'),
    help: () => setDialog('help'),
  };
  const act = (does: DocumentAct) => {
    setHint(undefined);
    acts[does]();
  };
  useShortcuts(act);
  return { act, hint, dialog, closeDialog: () => setDialog(undefined) };
}
