import { Button, Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useSay } from '../words/use-say';

interface Props {
  /** Which way files go. */
  readonly way: 'import' | 'export';
  readonly icon: ReactNode;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A button, and behind it a dialog about a file. */
export function FileDialog({ way, icon, isOpen, onOpenChange, children }: Props) {
  const say = useSay('exchange');
  return (
    <Modal.Root open={isOpen} onOpenChange={onOpenChange}>
      <Modal.Trigger>
        <Button variant="tertiary" startIcon={icon}>
          {say(way)}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{say(`${way}.title`)}</Modal.Title>
        </Modal.Header>
        {children}
      </Modal.Content>
    </Modal.Root>
  );
}
