import type { LocaleCode } from '../../chains';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';

/** What makes a file unreadable or wrong here; each needs its values to be told. */
export interface FileFaultValues {
  bodyMissing: Record<string, never>;
  bodyForm: Record<string, never>;
  tooLarge: { megabytes: number };
  notText: { encoding: string };
  encodingUnknown: { encoding: string };
  xmlBroken: { reason: string };
  xmlDoctype: Record<string, never>;
  xmlDeep: { most: number };
  xliffUnknown: { found: string };
  languagesMixed: { one: string; other: string };
  languageMissing: Record<string, never>;
  targetWrong: { found: string; wanted: LocaleCode };
  sourceWrong: { found: string; known: string };
  csvHeader: { missing: string };
  csvBroken: Record<string, never>;
  noUnits: Record<string, never>;
  nothingSaved: { count: number };
}
export type FileFaultCode = keyof FileFaultValues;

/** What is told of one unit. */
export interface UnitReasonValues {
  same: Record<string, never>;
  empty: Record<string, never>;
  written: Record<string, never>;
  confirmed: Record<string, never>;
  stillRight: Record<string, never>;
  outdatedAtOnce: Record<string, never>;
  changedSince: Record<string, never>;
  unmarked: Record<string, never>;
  restructured: Record<string, never>;
  idForm: { id: string };
  typeUnknown: { type: string };
  documentUnknown: { type: string; documentId: string };
  fieldUnknown: { type: string; field: string };
  notAllowed: Record<string, never>;
  twice: { line: number };
  tooLong: { length: number; most: number };
  codeMissing: { name: string };
  codeUnknown: { name: string };
  codeTwice: { name: string };
  codeMoved: { name: string };
  codeFilled: { name: string };
  wordsOutside: { name: string };
  codeStrange: { name: string };
  codeCrossed: { name: string };
  codeUnclosed: { name: string };
  invalid: { reason: string };
}
export type UnitReasonCode = keyof UnitReasonValues;

/** What stands beside a unit in a file, for whoever translates it. */
export interface NoteValues {
  document: { title: string };
  on: { date: string; clock?: string | undefined };
  event: { title: string };
  panel: { title: string };
  speakers: { names: string };
  position: { text: string };
  maxLength: { most: number };
  wasMadeFrom: { text: string };
  byMachine: Record<string, never>;
  builtOtherwise: { text: string };
}
export type NoteCode = keyof NoteValues;

interface Values extends FileFaultValues, UnitReasonValues, NoteValues {
  /** Before a sentence about a place in a file. */
  atLine: { line: number; sentence: string };
}

type SentencesFor<All> = { readonly [Code in keyof All]: (values: All[Code]) => string };

export type FileSentences = SentencesFor<FileFaultValues>;

/** What is said in one language. */
export interface ExchangeMessages extends SentencesFor<Values> {
  /** What a code stands for: `bold` is in bold. */
  readonly codes: Readonly<Record<string, string>>;
}

const catalogues: Readonly<Record<string, ExchangeMessages>> = { en, kk, ru };

/** The catalogue of a language, English where there is none. */
export function exchangeMessagesIn(language: string | undefined): ExchangeMessages {
  return catalogues[language ?? 'en'] ?? en;
}
