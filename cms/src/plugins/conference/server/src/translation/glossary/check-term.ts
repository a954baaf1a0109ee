import { type Fault, fault } from '../../programme/fault';
import { quote } from '../../programme/field-rules';
import type { LocaleCode } from '../chains';
import { wordsOf } from './text-words';

/** A line of the glossary as a form or a program gives it. */
export interface GivenTerm {
  readonly sourceLocale?: unknown;
  readonly targetLocale?: unknown;
  readonly term?: unknown;
  readonly translation?: unknown;
  readonly forbidden?: unknown;
}

/** Everything that is wrong with a line of the glossary, looked at alone. */
export function checkTerm(given: GivenTerm, locales: readonly LocaleCode[]): Fault[] {
  return [...checkLocales(given, locales), ...checkWords(given)];
}

function checkLocales({ sourceLocale, targetLocale }: GivenTerm, locales: readonly LocaleCode[]): Fault[] {
  const faults = Object.entries({ sourceLocale, targetLocale }).flatMap(([field, value]): Fault[] => {
    if (isMissing(value)) return [fault(field, 'required', {})];
    if (typeof value === 'string' && locales.includes(value)) return [];
    return [fault(field, 'localeUnknown', { value: quote(value), locales: locales.join(', ') })];
  });
  if (faults.length > 0 || typeof sourceLocale !== 'string' || sourceLocale !== targetLocale) return faults;
  const others = locales.filter((code) => code !== sourceLocale).join(', ');
  return [fault('targetLocale', 'termPair', { locale: sourceLocale, locales: others })];
}

function checkWords({ term, translation, forbidden }: GivenTerm): Fault[] {
  const faults = Object.entries({ term, translation }).flatMap(([field, value]): Fault[] => {
    if (isMissing(value)) return [fault(field, 'required', {})];
    return wordsOf(String(value)).length > 0 ? [] : [fault(field, 'termWords', { value: quote(value) })];
  });
  const lines = forbiddenLines(forbidden);
  const both = lines.find((line) => fold(line) === fold(String(translation)));
  const wordless = lines.find((line) => wordsOf(line).length === 0);
  return [
    ...faults,
    ...(both === undefined ? [] : [fault('forbidden', 'termForbidden', { value: quote(both) })]),
    ...(wordless === undefined ? [] : [fault('forbidden', 'termWords', { value: quote(wordless) })]),
  ];
}

/** What is not to be written for a term, one a line. */
export function forbiddenLines(forbidden: unknown): string[] {
  if (typeof forbidden !== 'string') return [];
  return forbidden.split('\n').flatMap((line) => line.trim() || []);
}

/** Whether two terms, or two translations, are written alike; capitals and spaces do not tell them apart. */
export const isSameTerm = (one: string, other: string): boolean => fold(one) === fold(other);

const fold = (text: string) => text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

const isMissing = (value: unknown) => value === null || value === undefined || String(value).trim() === '';
