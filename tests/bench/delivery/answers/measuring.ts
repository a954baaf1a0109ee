import type { LoadClient } from '../../load/load-worker';
import type { Remote } from '../../processes/remote';
import type { Field } from '../servers/field';
import type { Pace } from './compare';

/** What every measurement at one size needs. */
export interface Measuring {
  readonly field: Field;
  readonly client: Remote<LoadClient>;
  readonly pace: Pace;
  readonly panels: number;
  /** Told what comes next. */
  say(what: string): void;
}
