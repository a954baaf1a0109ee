import type { DeskFilter } from '../../../../server/src/translation/desk/contract';
import type { ExportFormat } from '../../../../server/src/translation/exchange/contract';

/** What is chosen in the dialog. */
export interface ExportChoice {
  readonly target: string;
  /** Undefined for the language in which most is written. */
  readonly source: string | undefined;
  readonly format: ExportFormat;
  /** Whether finished fields go into the file, too. */
  readonly isWhole: boolean;
}

/** As the server is asked for it. */
export function exportSearch({ event, type, state, text }: DeskFilter, choice: ExportChoice): URLSearchParams {
  const { target, source, format, isWhole } = choice;
  const wanted = isWhole ? undefined : (state ?? 'unfinished');
  const given = Object.entries({ target, source, format, event, type, state: wanted, text });
  return new URLSearchParams(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
