import { Main } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import type { Neighbours, SideBySide } from '../../../../../server/src/translation/desk/contract';
import { DocumentTerms } from '../../aids/document-terms';
import { useSay } from '../../words/use-say';
import { useTypeNames } from '../../words/use-type-names';
import { Desk } from '../desk-grid';
import { HelpDialog } from '../dialogs/help-dialog';
import { LeaveDialog } from '../dialogs/leave-dialog';
import { PublishDialog } from '../dialogs/publish-dialog';
import { FieldCard } from '../fields/field-card';
import { focusFirst, focusFirstOf } from '../keyboard/targets';
import { PaneAids, PaneProvider } from '../pane/pane';
import { Sheet } from '../sheet';
import { ContextNotes } from './context-notes';
import { DocumentHeader } from './document-header';
import { DocumentNotices } from './document-notices';
import { fieldsToMend } from './told';
import { useDocumentActs } from './use-document-acts';
import { useEditing } from './use-editing';
import { useFieldActs } from './use-field-acts';
import { useLeaving } from './use-leaving';
import { usePlace } from './use-place';

interface Props {
  readonly loaded: SideBySide;
  readonly neighbours: Neighbours | undefined;
  /** What was saved may have changed which documents are left. */
  readonly onSaved: () => void;
}

/** A document to be translated. */
export function DocumentEditor({ loaded, neighbours, onSaved }: Props) {
  const say = useSay('side-by-side');
  const { fieldName } = useTypeNames();
  const desk = useEditing(loaded, onSaved);
  const { document, drafts, conflicts, faults, revisions, told } = desk;
  const page = useRef<HTMLDivElement>(null);
  const { blocker, leaveFreely } = useLeaving(desk.unsaved > 0);
  const { act, hint, dialog, closeDialog } = useDocumentActs(desk, { page, neighbours, leaveFreely });
  const onFieldAct = useFieldActs(desk);
  const place = usePlace(document);

  useEffect(() => focusFirst(page.current), []);
  useEffect(() => focusFirstOf(page.current, fieldsToMend(told)), [told]);

  return (
    <Main>
      <Page.Title>{document.title}</Page.Title>
      <DocumentHeader desk={desk} neighbours={neighbours} place={place} hint={hint} onAct={act} />
      <PaneProvider place={place}>
        <Desk>
          <DocumentTerms place={place}>
            <Sheet ref={page}>
              <DocumentNotices desk={desk} />
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
                  onAct={onFieldAct}
                />
              ))}
            </Sheet>
          </DocumentTerms>
          <aside aria-label={say('aids')}>
            <PaneAids />
            <ContextNotes document={document} />
          </aside>
        </Desk>
      </PaneProvider>
      {dialog === 'help' && <HelpDialog onClose={closeDialog} />}
      {dialog === 'publish' && <PublishDialog desk={desk} onClose={closeDialog} />}
      {blocker.state === 'blocked' && <LeaveDialog desk={desk} blocker={blocker} />}
    </Main>
  );
}
