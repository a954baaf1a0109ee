import type { Refusal } from '../words/refusal';

/** What the person was told last of what they asked for. */
export type Told =
  | { readonly kind: 'nothing' | 'saving' | 'published' }
  | { readonly kind: 'saved'; readonly count: number }
  /** Nothing was sent: these fields have more characters than they may. */
  | { readonly kind: 'too-long'; readonly fields: readonly string[] }
  | Refusal;

/** Whether it says that something was not done. */
export const isRefusal = ({ kind }: Told): boolean => !['nothing', 'saving', 'saved', 'published'].includes(kind);

/** The fields that hindered it. */
export function fieldsToMend(told: Told): readonly string[] {
  switch (told.kind) {
    case 'too-long':
      return told.fields;
    case 'faults':
      return Object.keys(told.faults);
    case 'conflict':
      return told.conflicts.map(({ field }) => field);
    default:
      return [];
  }
}
