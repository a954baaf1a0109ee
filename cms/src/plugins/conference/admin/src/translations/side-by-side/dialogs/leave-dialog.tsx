import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { Blocker } from 'react-router-dom';
import { useSay } from '../../words/use-say';
import type { EditingDesk } from '../document/use-editing';

interface Props {
  readonly desk: EditingDesk;
  /** Who is held back. */
  readonly blocker: Extract<Blocker, { state: 'blocked' }>;
}

/** Words would be lost by leaving: offers to save them first. */
export function LeaveDialog({ desk, blocker }: Props) {
  const say = useSay('side-by-side.leave');
  const stay = () => blocker.reset();
  const leave = () => {
    desk.discard();
    blocker.proceed();
  };
  const save = async () => {
    if (await desk.save()) blocker.proceed();
    else blocker.reset();
  };
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && stay()}>
      <Dialog.Content>
        <Dialog.Header>{say('title')}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="danger600" />}>
          <Dialog.Description>{say('what', { count: desk.unsaved })}</Dialog.Description>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">{say('stay')}</Button>
          </Dialog.Cancel>
          <Button variant="danger-light" onClick={leave}>
            {say('leave')}
          </Button>
          <Button onClick={save}>{say('save')}</Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
