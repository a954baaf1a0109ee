import { joined } from '../time/formats.js';
import { type Instant, instantOf, lengthOf } from '../time/instants.js';
import { type LanguageTag, lacksKazakh, tagOf } from '../time/language.js';
import { refuse } from '../time/refuse.js';

/**
 * How many minutes lie between two points in time, whatever clocks did meanwhile.
 * @throws RangeError for what is no point in time, and for an end before the start.
 */
export function minutesBetween(startsAt: Instant, endsAt: Instant): number {
  return lengthOf(instantOf(startsAt), instantOf(endsAt)) / 60_000;
}

/**
 * A length of time in hours and minutes: «1 сағ 30 мин», «1 ч 30 мин», “1 hr 30 mins”. Days are hours, too.
 * @throws RangeError if `minutes` is not a number from 0.
 */
export function duration(minutes: number, locale: LanguageTag): string {
  const all = Math.round(minutes);
  if (!(all >= 0 && all < Infinity)) refuse(minutes, 'minutes, from 0');
  const hours = Math.trunc(all / 60);
  const rest = all % 60;
  const parts = [hours && unit(hours, 'hour', locale), (rest || !hours) && unit(rest, 'minute', locale)];
  return parts.filter(Boolean).join(' ');
}

function unit(count: number, name: 'hour' | 'minute', locale: LanguageTag): string {
  if (lacksKazakh(locale)) return `${count}\u00a0${name === 'hour' ? 'сағ' : 'мин'}`;
  const format = new Intl.NumberFormat(tagOf(locale), { style: 'unit', unit: name });
  return joined(format.format(count));
}
