import { Upload } from '@strapi/icons';
import { useState } from 'react';
import { FileDialog } from './file-dialog';
import { ImportSteps } from './import-steps';

interface Props {
  /** The language that is translated into; left out, one that the person may write. */
  readonly locale: string | undefined;
  /** Called when the dialog closes after words were saved. */
  readonly onSaved: (() => void) | undefined;
}

/** The way of a file back into the conference: first what it would change, then that it is changed. */
export function ImportDialog({ locale, onSaved }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const open = (opens: boolean) => {
    setOpen(opens);
    if (!opens && isSaved) onSaved?.();
    if (opens) setSaved(false);
  };
  return (
    <FileDialog way="import" icon={<Upload />} isOpen={isOpen} onOpenChange={open}>
      <ImportSteps locale={locale} onSaved={() => setSaved(true)} />
    </FileDialog>
  );
}
