import type { SeedDocument } from '../../document';
import type { Blocks } from '../../words';

type PanelWords = {
  readonly title: string;
  readonly subtitle?: string;
  readonly abstract: Blocks;
  readonly conclusions?: Blocks;
};

// Spoken languages are left out: the source does not tell them.
type PanelStructure = {
  readonly format:
    | 'registration'
    | 'plenary'
    | 'panel'
    | 'presentation'
    | 'excursion'
    | 'performance'
    | 'ceremony'
    | 'other';
  readonly state: 'confirmed';
  readonly startsAt: string;
  readonly endsAt: string;
  readonly highlighted?: true;
};

/** A session on the demo's programme. */
export type Panel = SeedDocument<PanelWords, PanelStructure>;
