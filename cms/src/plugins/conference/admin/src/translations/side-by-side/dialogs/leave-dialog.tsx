import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';

interface Props {
  readonly count: number;
  readonly onStay: () => void;
  readonly onLeave: () => void;
  readonly onSave: () => void;
}

/** Words would be lost by leaving: offers to save them first. */
export function LeaveDialog({ count, onStay, onLeave, onSave }: Props) {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id: `conference.side-by-side.leave.${id}` }, { count });
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onStay()}>
      <Dialog.Content>
        <Dialog.Header>{say('title')}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="danger600" />}>
          <Dialog.Description>{say('what')}</Dialog.Description>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">{say('stay')}</Button>
          </Dialog.Cancel>
          <Button variant="danger-light" onClick={onLeave}>
            {say('leave')}
          </Button>
          <Button onClick={onSave}>{say('save')}</Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
