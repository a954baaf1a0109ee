import { memo, useId } from 'react';
import type { Conflict, SideBySideField } from '../../../../../server/src/translation/desk/contract';
import { BlocksField } from '../blocks/blocks-field';
import type { Draft } from '../words/drafts';
import { ConflictNotice } from './conflict-notice';
import type { FieldAct, FieldDeed } from './field-act';
import { FieldActions } from './field-actions';
import { FieldHead } from './field-head';
import { FieldNotes } from './field-notes';
import { viewField } from './field-view';
import { PlainField } from './plain-field';
import { useKeptFocus } from './use-kept-focus';

interface Props {
  readonly field: SideBySideField;
  readonly label: string;
  readonly locale: string;
  readonly draft: Draft | undefined;
  readonly conflict: Conflict | undefined;
  readonly fault: string | undefined;
  /** See `Editing.revisions`. */
  readonly revision: number;
  readonly onAct: (act: FieldAct) => unknown;
}

/** A field in two languages: the source, what it becomes, and what is to be known and done about it. */
export const FieldCard = memo(function FieldCard(props: Props) {
  const { field, label, locale, draft, conflict, fault, revision, onAct } = props;
  const { name, kind, source, canWrite } = field;
  const view = viewField(field, draft);
  const id = useId();
  const [labelId, noteId] = [`${id}-label`, `${id}-note`];
  const card = useKeptFocus(revision);
  const does = (type: FieldDeed) => onAct({ type, field: name });
  const fill = (value: unknown) => onAct({ type: 'filled', field: name, value });
  const input = {
    lang: locale,
    labelledBy: labelId,
    describedBy: noteId,
    isInvalid: fault !== undefined || view.length?.state === 'over',
    isUnfinished: view.isLeft,
    onChange: (value: unknown) => onAct({ type: 'typed', field: name, value }),
  };

  return (
    <section className="field" ref={card} data-field={name} data-kind={kind} aria-labelledby={labelId}>
      <FieldHead view={view} label={label} labelId={labelId} />
      {kind === 'blocks' ? (
        <BlocksField key={`${revision} ${JSON.stringify(source)}`} view={view} label={label} input={input} />
      ) : (
        <PlainField view={view} revision={revision} input={input} onFill={fill} />
      )}
      <FieldNotes view={view} id={noteId} fault={fault} />
      {conflict && draft && (
        <ConflictNotice
          field={field}
          conflict={conflict}
          mine={draft.value}
          lang={locale}
          onMine={() => does('overwrite')}
          onTheirs={() => does('took-theirs')}
          onEdit={() => {
            does('kept-mine');
            card.current?.querySelector<HTMLElement>('[data-target]')?.focus();
          }}
        />
      )}
      {canWrite && <FieldActions view={view} label={label} locale={locale} onFill={fill} onDo={does} />}
    </section>
  );
});
