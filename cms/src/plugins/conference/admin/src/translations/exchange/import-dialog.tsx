import { Button, Modal } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { ImportSteps } from './import-steps';

interface Props {
  /** The language that is translated into; left out, one that the person may write. */
  readonly locale: string | undefined;
  /** Called when the dialog closes after words were saved. */
  readonly onSaved: (() => void) | undefined;
}

/** A button, and behind it the way of a file back into the conference: first what it would change, then that it is changed. */
export function ImportDialog({ locale, onSaved }: Props) {
  const { formatMessage } = useIntl();
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const open = (opens: boolean) => {
    setOpen(opens);
    if (!opens && isSaved) onSaved?.();
    if (opens) setSaved(false);
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={open}>
      <Modal.Trigger>
        <Button variant="tertiary" startIcon={<Upload />}>
          {formatMessage({ id: 'conference.exchange.import' })}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={formatMessage({ id: 'conference.exchange.close' })}>
          <Modal.Title>{formatMessage({ id: 'conference.exchange.import.title' })}</Modal.Title>
        </Modal.Header>
        <ImportSteps locale={locale} onSaved={() => setSaved(true)} />
      </Modal.Content>
    </Modal.Root>
  );
}
