import { Button, Main } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useBlocker, useNavigate, useSearchParams } from 'react-router-dom';
import type {
  DocumentKey,
  Neighbours,
  SideBySide,
  SideBySideField,
} from '../../../../../server/src/translation/desk/contract';
import type { TranslationState } from '../../../../../server/src/translation/state';
import { DocumentTerms } from '../../aids/document-terms';
import { MachineButton } from '../../aids/machine-button';
import type { AidsPlace } from '../../aids/use-aids';
import { documentAddress, listAddress } from '../../paths';
import { useTypeNames } from '../../words/use-type-names';
import { gapsIn } from '../blocks/rows';
import { ConfirmDialog } from '../dialogs/confirm-dialog';
import { HelpDialog } from '../dialogs/help-dialog';
import { LeaveDialog } from '../dialogs/leave-dialog';
import { FieldCard } from '../fields/field-card';
import { useLanguageNames } from '../fields/languages';
import { Notice } from '../fields/notice';
import type { Shortcut } from '../keyboard/shortcuts';
import { focusField, focusFirst, focusUnfinished, pressNear } from '../keyboard/targets';
import { useShortcuts } from '../keyboard/use-shortcuts';
import { PaneAids, PaneProvider } from '../pane/pane';
import { Desk, Sheet } from '../sheet';
import { isUnfinished } from '../words/drafts';
import { tooLong } from '../words/editing';
import { ContextNotes } from './context-notes';
import { DocumentHeader } from './document-header';
import { useEditing } from './use-editing';
import { useToldText } from './use-told-text';

interface Props {
  readonly loaded: SideBySide;
  readonly neighbours: Neighbours | undefined;
  /** What was saved may have changed which documents are left. */
  readonly onSaved: () => void;
}

/** A document to be translated. */
export function DocumentEditor({ loaded, neighbours, onSaved }: Props) {
  const { formatMessage } = useIntl();
  const say = (id: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `conference.side-by-side.${id}` }, values);
  const { fieldName } = useTypeNames();
  const languageName = useLanguageNames();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const desk = useEditing(loaded, onSaved);
  const { document, drafts, conflicts, faults, revisions, told, dispatch } = desk;
  const unsaved = Object.keys(drafts).length;
  const page = useRef<HTMLDivElement>(null);
  const [dialog, setDialog] = useState<'help' | 'publish'>();
  const [hint, setHint] = useState<string>();
  const toldText = useToldText(told);
  const list = withoutSource(search);
  const state = stateOf(document);
  const { type, documentId, locale, source } = document;
  const place = source === null ? undefined : { type, documentId, locale, source };
  const untouched = document.fields.filter((field) => isUnfinished(field) && field.target.follows !== null);

  // Once what was typed is saved, the page may be left before it is drawn anew.
  const mayLeave = useRef(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved > 0 &&
      !mayLeave.current &&
      currentLocation.pathname !== nextLocation.pathname &&
      // A session that is over: the words wait until the person has signed in again.
      !nextLocation.pathname.startsWith('/auth/'),
  );
  useUnloadWarning(unsaved > 0);

  useEffect(() => focusFirst(page.current), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was told is what leads to the field.
  useEffect(() => {
    const wrong = [...Object.keys(faults), ...Object.keys(conflicts), ...tooLong(desk)];
    const first = document.fields.find(({ name }) => wrong.includes(name));
    if (first && ['faults', 'conflict', 'too-long'].includes(told.kind)) focusField(page.current, first.name);
  }, [told]);

  const open = (key: DocumentKey | null | undefined) => {
    if (key) navigate(documentAddress({ ...key, locale: document.locale }, search));
    else setHint(say('no-more', { count: neighbours?.left ?? 0 }));
  };
  const saveAndGo = async () => {
    if (!(await desk.save())) return;
    mayLeave.current = true;
    open(neighbours?.next);
    mayLeave.current = false;
  };
  const publish = async () => {
    if (await desk.save()) await desk.publish();
  };

  const acts: Readonly<Record<Shortcut, () => unknown>> = {
    save: () => desk.save(),
    'save-and-next': saveAndGo,
    'next-document': () => open(neighbours?.next),
    'previous-document': () => open(neighbours?.previous),
    'next-field': () => focusUnfinished(page.current, 1) || setHint(say('nothing-left')),
    'previous-field': () => focusUnfinished(page.current, -1) || setHint(say('nothing-left')),
    'copy-source': () => pressNear('copy-source'),
    confirm: () => pressNear('confirm'),
    dismiss: () => pressNear('dismiss'),
    help: () => setDialog('help'),
  };
  useShortcuts((shortcut) => {
    setHint(undefined);
    acts[shortcut]();
  });

  return (
    <Main>
      <Page.Title>{document.title}</Page.Title>
      <DocumentHeader
        document={document}
        neighbours={neighbours}
        state={state}
        list={listAddress(list)}
        unsaved={unsaved}
        isBusy={desk.isBusy}
        status={hint ?? (isRefusal(told.kind) ? '' : toldText) ?? ''}
        machine={
          place && (
            <MachineButton
              {...place}
              fields={untouched.filter(({ name }) => !(name in drafts)).map(({ name }) => name)}
              isDisabled={desk.isBusy}
              onDone={(done) => {
                dispatch({ type: 'loaded', document: done });
                onSaved();
              }}
            />
          )
        }
        onSource={(source) =>
          setSearch((before) => new URLSearchParams([...withoutSource(before), ['source', source]]))
        }
        onNext={() => open(neighbours?.next)}
        onPrevious={() => open(neighbours?.previous)}
        onSave={() => desk.save()}
        onPublish={() => setDialog('publish')}
        onHelp={() => setDialog('help')}
      />
      <PaneProvider place={place}>
        <Desk>
          <WithTerms place={place}>
            <Sheet ref={page}>
              {toldText && isRefusal(told.kind) && (
                <Notice tone="danger" isUrgent>
                  {toldText}
                </Notice>
              )}
              {desk.isRestored && unsaved > 0 && (
                <Notice
                  tone="primary"
                  isUrgent
                  actions={
                    <>
                      <Button size="S" variant="tertiary" onClick={() => dispatch({ type: 'discarded-all' })}>
                        {say('restored.discard')}
                      </Button>
                      <Button size="S" variant="secondary" onClick={desk.acknowledge}>
                        {say('restored.keep')}
                      </Button>
                    </>
                  }
                >
                  {say('restored.what', { count: unsaved })}
                </Notice>
              )}
              {document.fields.map((field) => (
                <FieldCard
                  key={field.name}
                  field={field}
                  label={fieldName(document.type, field.name)}
                  locale={document.locale}
                  draft={drafts[field.name]}
                  conflict={conflicts[field.name]}
                  fault={faults[field.name]}
                  revision={revisions[field.name] ?? 0}
                  onType={(value) => dispatch({ type: 'typed', field: field.name, value })}
                  onFill={(value) => dispatch({ type: 'filled', field: field.name, value })}
                  onConfirm={() => desk.decide('confirm', field.name)}
                  onDismiss={() => desk.decide('dismiss', field.name)}
                  onTakeAway={() =>
                    desk.save({ [field.name]: { value: null, version: field.target.version, from: null } })
                  }
                  onKeepMine={() => dispatch({ type: 'kept-mine', field: field.name })}
                  onTakeTheirs={() => dispatch({ type: 'took-theirs', field: field.name })}
                  onSaveMine={() => desk.overwrite(field.name)}
                />
              ))}
            </Sheet>
          </WithTerms>
          <aside aria-label={say('aids')}>
            <PaneAids />
            <ContextNotes document={document} />
          </aside>
        </Desk>
      </PaneProvider>
      {dialog === 'help' && <HelpDialog onClose={() => setDialog(undefined)} />}
      {dialog === 'publish' && (
        <ConfirmDialog
          title={say('publish', { language: languageName(document.locale) })}
          confirm={say('publish.yes')}
          isDanger={false}
          onConfirm={publish}
          onClose={() => setDialog(undefined)}
        >
          {say(state === 'complete' ? 'publish.what' : 'publish.what-unfinished', {
            language: languageName(document.locale),
            unsaved,
          })}
        </ConfirmDialog>
      )}
      {blocker.state === 'blocked' && (
        <LeaveDialog
          count={unsaved}
          onStay={() => blocker.reset()}
          onLeave={() => {
            dispatch({ type: 'discarded-all' });
            blocker.proceed();
          }}
          onSave={async () => {
            if (await desk.save()) blocker.proceed();
            else blocker.reset();
          }}
        />
      )}
    </Main>
  );
}

/** Without words in another language there are no terms to look for. */
function WithTerms({ place, children }: { readonly place: AidsPlace | undefined; readonly children: ReactNode }) {
  return place ? <DocumentTerms {...place}>{children}</DocumentTerms> : children;
}

/** The server counts fields; rich text of which half is translated is not complete either. */
function stateOf({ state, fields }: SideBySide): TranslationState {
  const isPartly = ({ kind, canWrite, source, target }: SideBySideField) =>
    kind === 'blocks' && canWrite && target.follows === null && gapsIn(source?.value, target.value) !== undefined;
  return state === 'missing' || !fields.some(isPartly) ? state : 'partial';
}

const isRefusal = (kind: string): boolean => !['nothing', 'saving', 'saved', 'published'].includes(kind);

function withoutSource(search: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...search].filter(([name]) => name !== 'source'));
}

/** The browser's own question, when the tab is closed or loaded anew. */
function useUnloadWarning(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isOn]);
}
