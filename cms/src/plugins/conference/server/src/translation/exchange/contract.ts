import type { LocaleCode } from '../chains';

/*
 * What is said about files of translations, below `/conference/translations` for administrators and
 * `/api/conference/translations` for API tokens.
 *
 * `GET /export?target=&source=&format=&type=&event=&state=` answers with the file, `GET /export/summary` (same parameters) with
 * {@link ExportSummary}. `POST /import?target=&dry=&overwrite=&skip=` takes the file as its body and answers with
 * {@link ImportReport}, with status 422 where it saved nothing because units are refused; asked for with `Accept: application/x-ndjson`, with lines of {@link ImportLine}.
 */

export const exportFormats = ['xliff12', 'xliff21', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportSummary {
  readonly target: LocaleCode;
  /** The language asked for, or that in which most of the fields are written. */
  readonly source: LocaleCode;
  readonly documents: number;
  /** Fields without words of their own, made from words that have changed, or made by a machine alone. */
  readonly unfinished: number;
  /** Of these, how many are left out because nothing is written in `source`, and what they could be translated from instead. */
  readonly leftOut: number;
  readonly elsewhere: readonly { readonly source: LocaleCode; readonly count: number }[];
}

export type UnitOutcome = 'applied' | 'unchanged' | 'conflict' | 'unknown' | 'refused';

export interface UnitReport {
  /** `panel/abc/title`. */
  readonly id: string;
  /** What the document is called in the language of the file; left out where there is none. */
  readonly title?: string;
  /** Of the file. */
  readonly line: number;
  readonly outcome: UnitOutcome;
  /** For programs: `written`, `changedSince`, `codeMissing`. */
  readonly code: string;
  /** Says it to the reader; of a unit that is refused, with its line. */
  readonly reason: string;
  /** What is written now, and what the file says, as text; left out where nothing would change. */
  readonly before?: string;
  readonly after?: string;
}

export interface ImportReport {
  readonly source: LocaleCode;
  readonly target: LocaleCode;
  /** Whether words were saved. */
  readonly saved: boolean;
  readonly counts: Readonly<Record<UnitOutcome, number>>;
  readonly units: readonly UnitReport[];
}

/** One line while words are being saved; the last is `data` or `error`. */
export type ImportLine =
  | { readonly done: number; readonly total: number }
  | { readonly data: ImportReport }
  | { readonly error: { readonly status: number; readonly name: string; readonly message: string } };
