import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';

/** What each message needs to be written. Times are ISO 8601; clocks read `2024-04-10 09:00`. */
export interface MessageValues {
  required: Record<string, never>;
  dateForm: { value: string };
  dateTimeForm: { value: string };
  timeZoneUnknown: { value: string; suggestion?: string | undefined };
  countryUnknown: { value: string; suggestion?: string | undefined };
  languageUnknown: { value: string; suggestion?: string | undefined };
  languageList: Record<string, never>;
  linkList: Record<string, never>;
  richTextForm: Record<string, never>;
  urlForm: { value: string };
  colorForm: { value: string };
  slugForm: { value: string; suggestion: string };
  slugTaken: { value: string; locale: string; suggestion: string };
  latitudeRange: { value: string };
  longitudeRange: { value: string };
  coordinatesIncomplete: { missing: 'latitude' | 'longitude' };
  endsBeforeStart: { startsAt: string; endsAt: string };
  datesReversed: { startsOn: string; endsOn: string };
  dayOutsideEvent: { date: string; startsOn: string; endsOn: string };
  outsideDay: { clock: string; timeZone: string; date: string };
  outsidePanel: { clock: string; timeZone: string; from: string; to: string };
  localeUnknown: { value: string; locales: string };
  wordsNotPublished: { language: string };
  nothingWritten: { language: string };
  termPair: { locale: string; locales: string };
  termWords: { value: string };
  termTaken: { term: string; translation: string };
  termForbidden: { value: string };
  machineOff: Record<string, never>;
  machineLanguage: { from: string; into: string };
  machineRefused: { from: string; into: string };
  machineBusy: { from: string; into: string };
  machineSlow: { from: string; into: string };
  machineFailed: { from: string; into: string };
  textForm: Record<string, never>;
  tooLong: { length: number; most: number };
  wordsOvertaken: { fields: string };
  languageNotYours: { language: string };
  touchesLanguage: { language: string };
  structureWaits: { fields: string };
  structureWouldGo: { fields: string };
}

export type MessageCode = keyof MessageValues;

/** The sentences of one language. Each says what is wrong and what would be right. */
export type Messages = { readonly [Code in MessageCode]: (values: MessageValues[Code]) => string };

const catalogues: Readonly<Record<string, Messages>> = { en, kk, ru };

/** The catalogue of a language, English where there is none. */
export function messagesIn(language: string | undefined): Messages {
  return catalogues[language ?? 'en'] ?? en;
}
