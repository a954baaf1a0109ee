import { Typography } from '@strapi/design-system';
import { useSay } from '../../words/use-say';
import type { FieldView } from './field-view';
import { useLanguageNames } from './languages';
import { Notice } from './notice';

interface Props {
  readonly view: FieldView;
  /** By which the words of the field refer to it. */
  readonly id: string;
  readonly fault: string | undefined;
}

/** What is to be known of a field: what is wrong with it, what readers see, and what has become of its source. */
export function FieldNotes({ view, id, fault }: Props) {
  const say = useSay('side-by-side.field');
  const languageName = useLanguageNames();
  const { field, draft, isEmpty, follows, past, length } = view;
  const { source, target, canWrite } = field;
  const { madeFrom } = target;
  const notes = [
    ...(canWrite ? [] : [say('read-only')]),
    ...(follows !== null && source && canWrite ? [say('shows', { language: languageName(follows) })] : []),
    ...(madeFrom
      ? [
          say(past === null ? 'changed-elsewhere' : 'changed', {
            language: languageName(madeFrom.locale),
            text: madeFrom.text,
          }),
        ]
      : []),
    ...(draft && draft.value !== null && isEmpty && target.follows === null ? [say('emptied')] : []),
  ];
  return (
    <div className="notes" id={id}>
      {fault !== undefined && (
        <Notice tone="danger" isUrgent>
          {fault}
        </Notice>
      )}
      {length?.state === 'over' && (
        <Notice tone="danger">{say('too-long', { most: length.most, over: length.count - length.most })}</Notice>
      )}
      {notes.map((note) => (
        <Typography key={note} variant="pi" textColor="neutral600">
          {note}
        </Typography>
      ))}
    </div>
  );
}
