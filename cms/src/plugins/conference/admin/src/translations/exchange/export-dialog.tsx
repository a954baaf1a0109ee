import { Download } from '@strapi/icons';
import { useState } from 'react';
import type { DeskFilter } from '../../../../server/src/translation/desk/contract';
import { ExportForm } from './export-form';
import { FileDialog } from './file-dialog';

interface Props {
  /** Which documents: what the page shows, and in which language. */
  readonly filter: DeskFilter;
}

/** A file of what is to be translated, for another tool. */
export function ExportDialog({ filter }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <FileDialog way="export" icon={<Download />} isOpen={isOpen} onOpenChange={setOpen}>
      <ExportForm filter={filter} onDone={() => setOpen(false)} />
    </FileDialog>
  );
}
