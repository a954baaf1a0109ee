import { Flex } from '@strapi/design-system';
import type { DeskFilter } from '../../../../server/src/translation/desk/contract';
import { ExportDialog } from './export-dialog';
import { ImportDialog } from './import-dialog';

interface Props {
  /** Of the page: which documents leave, and which language is meant. */
  readonly filter: DeskFilter;
  /** Called once words were saved that the page may show. */
  readonly onSaved: (() => void) | undefined;
}

/** The ways of translations to other tools and back. */
export const FileActions = ({ filter, onSaved }: Props) => (
  <Flex gap={2}>
    <ImportDialog locale={filter.locale} onSaved={onSaved} />
    <ExportDialog filter={filter} />
  </Flex>
);
