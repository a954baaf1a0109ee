import { useSay } from '../../words/use-say';
import { stateOf } from '../document/state-of';
import type { EditingDesk } from '../document/use-editing';
import { useLanguageNames } from '../fields/languages';
import { ConfirmDialog } from './confirm-dialog';

interface Props {
  readonly desk: EditingDesk;
  readonly onClose: () => void;
}

/** Asks before readers see a language's words, those that are not saved yet among them. */
export function PublishDialog({ desk, onClose }: Props) {
  const say = useSay('side-by-side');
  const { document, unsaved } = desk;
  const language = useLanguageNames()(document.locale);
  const what = stateOf(document) === 'complete' ? 'publish.what' : 'publish.what-unfinished';
  const publish = async () => {
    if (await desk.save()) await desk.publish();
  };
  return (
    <ConfirmDialog
      title={say('publish', { language })}
      confirm={say('publish.yes')}
      isDanger={false}
      onConfirm={publish}
      onClose={onClose}
    >
      {say(what, { language, unsaved })}
    </ConfirmDialog>
  );
}
