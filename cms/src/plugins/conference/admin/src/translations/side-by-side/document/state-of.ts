import type { SideBySide, SideBySideField } from '../../../../../server/src/translation/desk/contract';
import type { TranslationState } from '../../../../../server/src/translation/state';
import { align } from '../blocks/align';
import { gapsOf } from '../blocks/rows';

/** How far a document is. The server counts fields; rich text of which half is translated is not complete either. */
export const stateOf = ({ state, fields }: SideBySide): TranslationState =>
  state === 'missing' || !fields.some(hasGaps) ? state : 'partial';

const hasGaps = ({ kind, canWrite, source, target }: SideBySideField): boolean =>
  kind === 'blocks' && canWrite && target.follows === null && gapsOf(align(source?.value, target.value)) !== undefined;
