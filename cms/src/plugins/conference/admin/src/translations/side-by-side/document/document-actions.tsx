import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronDown, ChevronUp, Question } from '@strapi/icons';
import type { Neighbours } from '../../../../../server/src/translation/desk/contract';
import { MachineButton } from '../../aids/machine-button';
import type { AidsPlace } from '../../aids/use-aids';
import { useSay } from '../../words/use-say';
import { useLanguageNames } from '../fields/languages';
import { isUnfinished } from '../words/drafts';
import type { DocumentAct } from './use-document-acts';
import type { EditingDesk } from './use-editing';

interface Props {
  readonly desk: EditingDesk;
  readonly neighbours: Neighbours | undefined;
  readonly place: AidsPlace | undefined;
  readonly onAct: (act: DocumentAct) => void;
}

/** On to another document, and what is done with all of this one. */
export function DocumentActions({ desk, neighbours, place, onAct }: Props) {
  const say = useSay('side-by-side');
  const { document, drafts, unsaved, isBusy } = desk;
  const untouched = document.fields.filter(
    (field) => isUnfinished(field) && field.target.follows !== null && !(field.name in drafts),
  );
  return (
    <Flex gap={2} wrap="wrap">
      {neighbours && (
        <Typography variant="pi" textColor="neutral600" paddingRight={1}>
          {say('left', { count: neighbours.left })}
        </Typography>
      )}
      <IconButton label={say('previous')} disabled={!neighbours?.previous} onClick={() => onAct('previous-document')}>
        <ChevronUp />
      </IconButton>
      <IconButton label={say('next')} disabled={!neighbours?.next} onClick={() => onAct('next-document')}>
        <ChevronDown />
      </IconButton>
      <IconButton label={say('help.title')} onClick={() => onAct('help')}>
        <Question />
      </IconButton>
      {place && (
        <MachineButton
          place={place}
          fields={untouched.map(({ name }) => name)}
          isDisabled={isBusy}
          onDone={desk.renew}
        />
      )}
      {document.canPublish && <PublishButton desk={desk} onPress={() => onAct('publish')} />}
      <Button onClick={() => onAct('save')} disabled={unsaved === 0} loading={isBusy}>
        {say('save')}
      </Button>
    </Flex>
  );
}

function PublishButton({ desk, onPress }: { readonly desk: EditingDesk; readonly onPress: () => void }) {
  const say = useSay('side-by-side');
  const languageName = useLanguageNames();
  const { document, unsaved, isBusy } = desk;
  const isPublished = document.published === 'current' && unsaved === 0;
  return (
    <Button variant="secondary" disabled={isBusy || isPublished} onClick={onPress}>
      {isPublished ? say('published') : say('publish', { language: languageName(document.locale) })}
    </Button>
  );
}
