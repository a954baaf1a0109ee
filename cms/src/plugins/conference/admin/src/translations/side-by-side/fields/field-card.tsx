import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import { Check, Duplicate, Trash } from '@strapi/icons';
import { memo, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Conflict, SideBySideField } from '../../../../../server/src/translation/desk/contract';
import { HighlightedSource } from '../../aids/highlighted-source';
import { BlocksField } from '../blocks/blocks-field';
import { ConfirmDialog } from '../dialogs/confirm-dialog';
import { useAided } from '../pane/pane';
import { type Draft, isUnfinished, wordsOf } from '../words/drafts';
import { hasOwnWords } from '../words/editing';
import { lengthOf } from '../words/length';
import { ConflictNotice } from './conflict-notice';
import { Difference } from './difference';
import { useLanguageNames } from './languages';
import { Notice } from './notice';
import { useKeptFocus } from './use-kept-focus';
import { ValueField } from './value-field';
import { insertAtCaret, WordsArea } from './words-area';

/** What a person does with a field. */
export type FieldAct = { readonly field: string } & (
  | { readonly type: 'typed' | 'filled'; readonly value: unknown }
  | { readonly type: 'kept-mine' | 'took-theirs' }
  | { readonly type: 'overwrite' | 'confirm' | 'dismiss' | 'take-away' }
);

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
  const { name } = field;
  const onType = (value: unknown) => onAct({ type: 'typed', field: name, value });
  const onFill = (value: unknown) => onAct({ type: 'filled', field: name, value });
  const does = (type: Exclude<FieldAct['type'], 'typed' | 'filled'>) => () => onAct({ type, field: name });
  const { formatMessage } = useIntl();
  const languageName = useLanguageNames();
  const say = (id: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `conference.side-by-side.field.${id}` }, values);
  const id = useId();
  const [isTakingAway, setTakingAway] = useState(false);
  const card = useKeptFocus(revision);

  const { source, target, canWrite, kind } = field;
  const value = wordsOf(field, draft);
  const text = typeof value === 'string' ? value : '';
  const length = lengthOf(text, field.maxLength);
  const isEmpty = value === null || value === undefined || value === '';
  const isLeft = isUnfinished(field) && draft === undefined;
  const isComparable = target.madeFrom !== null && target.madeFrom.locale === source?.locale;
  const follows = target.follows !== null && isEmpty ? target.follows : null;
  const [labelId, noteId] = [`${id}-label`, `${id}-note`];
  const area = () => card.current?.querySelector('textarea');
  const aided = useAided(
    field.name,
    source && canWrite && kind !== 'blocks' && kind !== 'value'
      ? {
          field: field.name,
          sourceText: source.text,
          targetText: text,
          onUse: (words) => {
            onFill(words);
            area()?.focus();
          },
          onInsert: (words) => {
            const found = area();
            if (found) insertAtCaret(found, words, onType);
          },
        }
      : undefined,
  );
  const input = {
    lang: locale,
    labelledBy: labelId,
    describedBy: noteId,
    isInvalid: fault !== undefined || length?.state === 'over',
    isUnfinished: isLeft,
    onChange: onType,
  };

  return (
    <section className="field" ref={card} data-field={field.name} data-kind={kind} aria-labelledby={labelId}>
      <div className="head">
        <Flex gap={2} wrap="wrap">
          <Typography tag="h2" id={labelId} variant="delta">
            {label}
          </Typography>
          {draft !== undefined && <Badge variant="primary">{say('unsaved')}</Badge>}
          {follows !== null && source && <Badge variant="secondary">{say('follows')}</Badge>}
          {target.madeFrom && (
            <Badge backgroundColor="warning200" textColor="neutral800">
              {say('outdated')}
            </Badge>
          )}
          {target.isMachine && draft === undefined && <Badge variant="alternative">{say('machine')}</Badge>}
        </Flex>
        {length && canWrite && (
          <span className="length" data-state={length.state}>
            {say('length', { count: length.count, most: length.most, over: length.count - length.most })}
          </span>
        )}
      </div>

      {kind === 'blocks' ? (
        <BlocksField
          key={`${revision} ${JSON.stringify(source)}`}
          {...input}
          field={field}
          value={value}
          label={label}
          labelId={labelId}
        />
      ) : (
        <div className="pair">
          <div className="source" id={`${id}-source`} lang={source?.locale}>
            {isComparable && target.madeFrom && source ? (
              <Difference before={target.madeFrom.text} after={source.text} lang={source.locale} />
            ) : (
              <PlainSource field={field} />
            )}
          </div>
          <div className="target">
            {kind === 'value' ? (
              <ValueField {...input} value={value} canWrite={canWrite} />
            ) : canWrite ? (
              <WordsArea
                {...input}
                describedBy={`${id}-source ${noteId}`}
                value={text}
                isLine={kind === 'line'}
                placeholder={follows !== null ? asText(target.value) : ''}
                onFocus={aided.onFocus}
              />
            ) : (
              <div className="read" lang={target.follows ?? locale}>
                {asText(target.value)}
              </div>
            )}
          </div>
        </div>
      )}

      <div className="notes" id={noteId}>
        {!canWrite && (
          <Typography variant="pi" textColor="neutral600">
            {say('read-only')}
          </Typography>
        )}
        {fault !== undefined && (
          <Notice tone="danger" isUrgent>
            {fault}
          </Notice>
        )}
        {length?.state === 'over' && (
          <Notice tone="danger">{say('too-long', { most: length.most, over: length.count - length.most })}</Notice>
        )}
        {follows !== null && source && canWrite && (
          <Typography variant="pi" textColor="neutral600">
            {say('shows', { language: languageName(follows) })}
          </Typography>
        )}
        {target.madeFrom && (
          <Typography variant="pi" textColor="neutral600">
            {say(isComparable ? 'changed' : 'changed-elsewhere', {
              language: languageName(target.madeFrom.locale),
              text: target.madeFrom.text,
            })}
          </Typography>
        )}
        {draft !== undefined && draft.value !== null && isEmpty && target.follows === null && (
          <Typography variant="pi" textColor="neutral600">
            {say('emptied')}
          </Typography>
        )}
      </div>

      {conflict && draft && (
        <ConflictNotice
          field={field}
          conflict={conflict}
          mine={draft.value}
          lang={locale}
          onMine={does('overwrite')}
          onTheirs={does('took-theirs')}
          onEdit={() => {
            onAct({ type: 'kept-mine', field: name });
            card.current?.querySelector<HTMLElement>('[data-target]')?.focus();
          }}
        />
      )}

      {canWrite && (
        <Flex className="actions" gap={2} wrap="wrap">
          {kind !== 'blocks' && isEmpty && source && (
            <Button
              size="S"
              variant="ghost"
              startIcon={<Duplicate />}
              data-shortcut="copy-source"
              onClick={() => onFill(source.value)}
            >
              {say('copy')}
            </Button>
          )}
          {draft === undefined && ((follows !== null && source) || target.isMachine) && (
            <Button size="S" variant="ghost" startIcon={<Check />} data-shortcut="confirm" onClick={does('confirm')}>
              {say(target.isMachine ? 'accept' : 'confirm', { language: languageName(locale) })}
            </Button>
          )}
          {target.madeFrom && draft === undefined && (
            <Button size="S" variant="ghost" startIcon={<Check />} data-shortcut="dismiss" onClick={does('dismiss')}>
              {say('dismiss')}
            </Button>
          )}
          {hasOwnWords(field) && draft === undefined && source && (
            <Button size="S" variant="ghost" startIcon={<Trash />} onClick={() => setTakingAway(true)}>
              {say('take-away')}
            </Button>
          )}
        </Flex>
      )}
      {aided.aids}
      {isTakingAway && (
        <ConfirmDialog
          title={say('take-away')}
          confirm={say('take-away-yes')}
          onConfirm={does('take-away')}
          onClose={() => setTakingAway(false)}
        >
          {say('take-away-what', { field: label, language: languageName(source?.locale ?? '') })}
        </ConfirmDialog>
      )}
    </section>
  );
});

/** As it is written: `text` of a source is tidied for comparisons. */
function PlainSource({ field: { source } }: { readonly field: SideBySideField }) {
  const { formatMessage } = useIntl();
  if (!source) return <em>{formatMessage({ id: 'conference.side-by-side.field.no-source' })}</em>;
  return <HighlightedSource text={asText(source.value)} lang={source.locale} />;
}

const asText = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
