import { Button, Flex } from '@strapi/design-system';
import { Check, Duplicate, Trash } from '@strapi/icons';
import { useState } from 'react';
import { useSay } from '../../words/use-say';
import { ConfirmDialog } from '../dialogs/confirm-dialog';
import { hasOwnWords } from '../words/editing';
import type { FieldDeed } from './field-act';
import type { FieldView } from './field-view';
import { useLanguageNames } from './languages';

interface Props {
  readonly view: FieldView;
  readonly label: string;
  readonly locale: string;
  readonly onFill: (value: unknown) => void;
  readonly onDo: (deed: FieldDeed) => void;
}

/** What can be done with a field, besides writing in it. */
export function FieldActions({ view, label, locale, onFill, onDo }: Props) {
  const say = useSay('side-by-side.field');
  const languageName = useLanguageNames();
  const [isTakingAway, setTakingAway] = useState(false);
  const { field, draft, isEmpty, follows } = view;
  const { source, target, kind } = field;
  const isAsSaved = draft === undefined;
  return (
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
      {isAsSaved && ((follows !== null && source) || target.isMachine) && (
        <Button size="S" variant="ghost" startIcon={<Check />} data-shortcut="confirm" onClick={() => onDo('confirm')}>
          {say(target.isMachine ? 'accept' : 'confirm', { language: languageName(locale) })}
        </Button>
      )}
      {isAsSaved && target.madeFrom && (
        <Button size="S" variant="ghost" startIcon={<Check />} data-shortcut="dismiss" onClick={() => onDo('dismiss')}>
          {say('dismiss')}
        </Button>
      )}
      {isAsSaved && hasOwnWords(field) && source && (
        <Button size="S" variant="ghost" startIcon={<Trash />} onClick={() => setTakingAway(true)}>
          {say('take-away')}
        </Button>
      )}
      {isTakingAway && (
        <ConfirmDialog
          title={say('take-away')}
          confirm={say('take-away-yes')}
          onConfirm={() => onDo('take-away')}
          onClose={() => setTakingAway(false)}
        >
          {say('take-away-what', { field: label, language: languageName(source?.locale ?? '') })}
        </ConfirmDialog>
      )}
    </Flex>
  );
}
