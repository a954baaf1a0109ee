import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import { Check, Duplicate, Trash } from '@strapi/icons';
import { useEffect, useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Conflict, SideBySideField } from '../../../../../server/src/translation/desk/contract';
import { HighlightedSource } from '../../aids/highlighted-source';
import { BlocksField } from '../blocks/blocks-field';
import { gapsIn } from '../blocks/rows';
import { ConfirmDialog } from '../dialogs/confirm-dialog';
import { useAided } from '../pane/pane';
import { type Draft, isUnfinished, wordsOf } from '../words/drafts';
import { hasOwnWords } from '../words/editing';
import { lengthOf } from '../words/length';
import { ConflictNotice } from './conflict-notice';
import { Difference } from './difference';
import { useLanguageNames } from './languages';
import { Notice } from './notice';
import { ValueField } from './value-field';
import { insertAtCaret, WordsArea } from './words-area';

interface Props {
  readonly field: SideBySideField;
  readonly label: string;
  readonly locale: string;
  readonly draft: Draft | undefined;
  readonly conflict: Conflict | undefined;
  readonly fault: string | undefined;
  /** See `Editing.revisions`. */
  readonly revision: number;
  readonly onType: (value: unknown) => void;
  readonly onFill: (value: unknown) => void;
  readonly onConfirm: () => void;
  readonly onDismiss: () => void;
  readonly onTakeAway: () => void;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly onSaveMine: () => void;
}

/** A field in two languages: the source, what it becomes, and what is to be known and done about it. */
export function FieldCard(props: Props) {
  const { field, label, locale, draft, conflict, fault, revision } = props;
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
  const gaps = kind === 'blocks' && canWrite ? gapsIn(source?.value, value) : undefined;
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
            props.onFill(words);
            area()?.focus();
          },
          onInsert: (words) => {
            const found = area();
            if (found) insertAtCaret(found, words, props.onType);
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
    onChange: props.onType,
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
        {gaps && (
          <span className="length" data-state="near">
            {say('gaps', { left: gaps.left, all: gaps.all })}
          </span>
        )}
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
          onMine={props.onSaveMine}
          onTheirs={props.onTakeTheirs}
          onEdit={() => {
            props.onKeepMine();
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
              onClick={() => props.onFill(source.value)}
            >
              {say('copy')}
            </Button>
          )}
          {draft === undefined && ((follows !== null && source) || target.isMachine) && (
            <Button size="S" variant="ghost" startIcon={<Check />} data-shortcut="confirm" onClick={props.onConfirm}>
              {say(target.isMachine ? 'accept' : 'confirm', { language: languageName(locale) })}
            </Button>
          )}
          {target.madeFrom && draft === undefined && (
            <Button size="S" variant="ghost" startIcon={<Check />} data-shortcut="dismiss" onClick={props.onDismiss}>
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
          onConfirm={props.onTakeAway}
          onClose={() => setTakingAway(false)}
        >
          {say('take-away-what', { field: label, language: languageName(source?.locale ?? '') })}
        </ConfirmDialog>
      )}
    </section>
  );
}

/** As it is written: `text` of a source is tidied for comparisons. */
function PlainSource({ field: { source } }: { readonly field: SideBySideField }) {
  const { formatMessage } = useIntl();
  if (!source) return <em>{formatMessage({ id: 'conference.side-by-side.field.no-source' })}</em>;
  return <HighlightedSource text={asText(source.value)} lang={source.locale} />;
}

/** Keeps the focus in a card whose editor begins anew with other words. */
function useKeptFocus(revision: number) {
  const card = useRef<HTMLElement>(null);
  const isWithin = useRef(false);
  useEffect(() => {
    const element = card.current;
    const enter = () => {
      isWithin.current = true;
    };
    const leave = ({ relatedTarget }: FocusEvent) => {
      isWithin.current = relatedTarget === null;
    };
    element?.addEventListener('focusin', enter);
    element?.addEventListener('focusout', leave);
    return () => {
      element?.removeEventListener('focusin', enter);
      element?.removeEventListener('focusout', leave);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each revision may have taken the focused element away.
  useEffect(() => {
    if (isWithin.current && !card.current?.contains(document.activeElement))
      card.current?.querySelector<HTMLElement>('[data-target]')?.focus();
  }, [revision]);
  return card;
}

const asText = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
