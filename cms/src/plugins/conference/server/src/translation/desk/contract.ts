import type { LocaleCode } from '../chains';
import type { GlossaryTerm } from '../glossary/check-translation';
import type { TextRange } from '../glossary/find-terms';
import type { TranslationState } from '../state';

/*
 * What the translators' desk and the server say to each other: shapes alone, for both. The paths are below
 * `/conference/translations` for administrators and `/api/conference/translations` for API tokens. `:type` is a type's name
 * (`panel`) or uid. Answers are `{ data, meta? }`; refusals are Strapi's `{ error: { status, name, message, details } }`.
 */

/** `GET /project`: what there is to translate, and what the person asking may do. */
export interface DeskProject {
  readonly locales: readonly DeskLocale[];
  /** Types that the person may read. */
  readonly types: readonly DeskType[];
  /** Newest first, named in the language that `?locale=` asks for. */
  readonly events: readonly DeskEvent[];
  /** Whether a service for machine translation is set up. */
  readonly hasMachine: boolean;
}

export interface DeskLocale {
  readonly code: LocaleCode;
  /** As the project names it: Қазақша. */
  readonly name: string;
  /** The others, in the order in which their words stand in for this one's. */
  readonly chain: readonly LocaleCode[];
  /** Whether the person may write words of some type in it. */
  readonly canWrite: boolean;
}

interface DeskType {
  readonly uid: string;
  /** `panel` for the plugin's own types; for others the uid. */
  readonly name: string;
  /** The key of its name among the admin's texts, and the name where there is none. */
  readonly label: string;
}

export interface DeskEvent {
  readonly documentId: string;
  readonly title: string;
}

/** Which translations: query parameters, each left out for all. */
export interface DeskFilter {
  readonly type?: string | undefined;
  /** The document of an event; `''` for what belongs to none. */
  readonly event?: string | undefined;
  readonly locale?: LocaleCode | undefined;
  /** `unfinished`: all but `complete`. */
  readonly state?: TranslationState | 'unfinished' | undefined;
  /** These documents alone: in a query parameter, their ids with commas between them. */
  readonly documentIds?: readonly string[] | undefined;
  /** Words that begin words of the document in this language, as search on lists has it. */
  readonly text?: string | undefined;
}

/** `programme`: what is on stage next comes first, then what is over, then what has no time. */
export type DeskOrder = 'programme' | 'touched';

/** A line of `GET /`, which also takes {@link DeskFilter}, `sort`, `page` and `pageSize`. */
export interface WorkItem {
  readonly type: string;
  readonly documentId: string;
  readonly locale: LocaleCode;
  /** As it is shown in this language, whosever words they are; empty where it has none. */
  readonly title: string;
  /** The language that the title is in; null where there is none. */
  readonly titleLanguage: LocaleCode | null;
  readonly event: DeskEvent | null;
  /** When it is on stage: an instant (`2024-04-10T05:00:00.000Z`) or, without a time, a date (`2024-04-10`). */
  readonly at: string | null;
  /** The clock of its event, an IANA time zone. */
  readonly timeZone: string | null;
  readonly state: TranslationState;
  /** Fields with words in another language alone, and rich text with pieces left empty that have words there. */
  readonly missing: readonly string[];
  /** Written fields whose source has changed since. */
  readonly outdated: readonly string[];
  /** Fields whose words a machine made and nobody has saved since. */
  readonly machine: readonly string[];
  readonly touched: Touch;
}

/** Who saved the draft of a language last. */
export interface Touch {
  readonly at: string;
  /** The name of an administrator; null for a program. */
  readonly by: string | null;
}

/** `GET /:type/:documentId/:locale?source=`: a document side by side. */
export interface SideBySide {
  readonly type: string;
  readonly documentId: string;
  readonly locale: LocaleCode;
  readonly title: string;
  readonly event: DeskEvent | null;
  readonly at: string | null;
  readonly timeZone: string | null;
  readonly state: TranslationState;
  readonly touched: Touch;
  /** Languages in which something of it is written, this one left out, the best source first. */
  readonly sources: readonly LocaleCode[];
  /** The language shown on the left: the one asked for, or the first of `sources`; null when there is none. */
  readonly source: LocaleCode | null;
  readonly fields: readonly SideBySideField[];
  /** What helps to translate: of a talk its panel, of a panel its day and who speaks there and what they are. */
  readonly context: readonly ContextNote[];
  /** What readers have of this language's words. */
  readonly published: 'none' | 'older' | 'current';
  readonly canPublish: boolean;
}

/** The field of another document, by which this one is understood: `{ of: 'day', label: 'title', text: 'Второй день' }`. */
export interface ContextNote {
  /** The relation, or the field of this document: `speakers`, `format`. */
  readonly relation: string;
  readonly text: string;
}

export interface SideBySideField {
  readonly name: string;
  readonly kind: 'line' | 'text' | 'blocks' | 'value';
  readonly isRequired: boolean;
  /** In characters, of text. */
  readonly maxLength: number | null;
  readonly canWrite: boolean;
  /** The field in the language on the left, or in the one that it shows where nothing is written in that; null without any words. */
  readonly source: FieldWords | null;
  readonly target: FieldTarget;
}

export interface FieldWords {
  readonly locale: LocaleCode;
  /** A string, or Strapi's blocks. */
  readonly value: unknown;
  /** What a person reads of it: sent back as `from` with what was made from it. */
  readonly text: string;
}

export interface FieldTarget {
  /** What is written in this language, or the words shown in its place. */
  readonly value: unknown;
  /** Of what is written; `''` where it follows. Sent back with new words, by it the server sees that nobody else has saved since. */
  readonly version: string;
  /** The language whose words are shown, where nobody has written any; null where they are its own. */
  readonly follows: LocaleCode | null;
  /** What an outdated field was made from, as it read then; null where it is not outdated. */
  readonly madeFrom: { readonly locale: LocaleCode; readonly text: string } | null;
  readonly isMachine: boolean;
}

/**
 * `PUT /:type/:documentId/:locale`: words of some fields, saved as draft, all or none. Answered with the new
 * {@link SideBySide}, or 409 and {@link Conflict}s where somebody has saved the same field since: then nothing is saved.
 */
export interface SaveWords {
  readonly fields: Readonly<Record<string, NewWords>>;
}

export interface NewWords {
  /** A string or blocks; empty or null takes the words away, and the field follows again. */
  readonly value: unknown;
  /** {@link FieldTarget.version} as it was when the words were written. Left out, whatever is there is replaced. */
  readonly version?: string | undefined;
  /** The words they were made from, if they were. */
  readonly from?: { readonly locale: LocaleCode; readonly text: string } | undefined;
}

/** In `error.details.conflicts` of a 409. */
export interface Conflict {
  readonly field: string;
  /** What is written now. */
  readonly value: unknown;
  readonly version: string;
  readonly touched: Touch;
}

/** `POST /:type/:documentId/:locale/confirm` and `…/dismiss`: see `Translations`. Answered with the new {@link SideBySide}. */
export interface Decision {
  readonly fields: readonly string[];
}

/**
 * `GET /:type/:documentId/:locale/neighbours`, with {@link DeskFilter} and `sort`: the unfinished documents before and after
 * this one in the list, and how many there are. This one counts if it is among them.
 */
export interface Neighbours {
  readonly previous: DocumentKey | null;
  readonly next: DocumentKey | null;
  readonly left: number;
}

export interface DocumentKey {
  readonly type: string;
  readonly documentId: string;
}

/** A line of `GET /totals`, which takes {@link DeskFilter}: how many documents are in a state, in a language. */
export interface DeskTotal {
  readonly type: string;
  readonly event: string;
  readonly locale: LocaleCode;
  readonly state: TranslationState;
  readonly count: number;
}

/** A line of the glossary: a term and its translation, one of several perhaps. */
export type { GlossaryTerm } from '../glossary/check-translation';

/** `GET /terms?source=&target=`: the glossary from one language into another; with `&text=`, what of it is in the text. */
export interface TermInText extends GlossaryTerm {
  /** Where it stands, in UTF-16 units; none without a text. */
  readonly ranges: readonly TextRange[];
}

/* `GET /memory.tmx?source=&target=`: all that is remembered from one language into another, as TMX 1.4b. */

/** `GET /:type/:documentId/:locale/aids?source=&field=`: what helps to translate a field, or the terms of a whole document. */
export interface Aids {
  /** The language that is translated from: the one asked for, or that whose words stand in; null where there are none. */
  readonly source: LocaleCode | null;
  /** Terms of the glossary that the source has, in the field, or without one in any field. */
  readonly terms: readonly GlossaryTerm[];
  /** The field in pieces: one for a string; of blocks each paragraph, heading, quote and item of a list. */
  readonly segments: readonly AidedSegment[];
}

export interface AidedSegment {
  readonly text: string;
  /** The best first, five at most. */
  readonly suggestions: readonly Suggestion[];
}

/** How something like it was translated before. */
export interface Suggestion {
  readonly source: string;
  readonly target: string;
  /** Of a hundred; 100 for the same text. */
  readonly score: number;
  readonly from: { readonly type: string; readonly documentId: string; readonly title: string };
}

/**
 * `POST /:type/:documentId/:locale/machine`: has a machine translate fields, those alone in which nothing is written yet unless
 * told otherwise. Answered with the new {@link SideBySide} and, as `meta`, {@link MachineTranslated}.
 */
export interface TranslateByMachine {
  readonly fields: readonly string[];
  /** The language to translate from; left out, the first in which something is written. */
  readonly source?: LocaleCode | undefined;
  /** Also fields in which something is written. */
  readonly replaces?: boolean | undefined;
}

export interface MachineTranslated {
  readonly translated: readonly string[];
  /** Of these, fields in which formatting or links got lost. */
  readonly unformatted: readonly string[];
  /** Left as they were: what the machine made of them is longer than the field may be. */
  readonly tooLong: readonly string[];
}
