import { Button, Modal } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { DeskFilter } from '../../../../server/src/translation/desk/contract';
import { ExportForm } from './export-form';

interface Props {
  /** Which documents: what the page shows, and in which language. */
  readonly filter: DeskFilter;
}

/** A button, and behind it a file of what is to be translated, for another tool. */
export function ExportDialog({ filter }: Props) {
  const { formatMessage } = useIntl();
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="tertiary" startIcon={<Download />}>
          {formatMessage({ id: 'conference.exchange.export' })}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={formatMessage({ id: 'conference.exchange.close' })}>
          <Modal.Title>{formatMessage({ id: 'conference.exchange.export.title' })}</Modal.Title>
        </Modal.Header>
        <ExportForm filter={filter} onDone={() => setOpen(false)} />
      </Modal.Content>
    </Modal.Root>
  );
}
