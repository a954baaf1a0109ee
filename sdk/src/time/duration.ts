import { tidy } from './formats.js';
import { type Instant, inOrder, instantOf } from './instants.js';
import { type LanguageTag, lacksKazakh, tagOf } from './language.js';

/** How many minutes lie between two points in time, whatever clocks did meanwhile. */
export function minutesBetween(startsAt: Instant, endsAt: Instant): number {
  const [start, end] = [instantOf(startsAt), instantOf(endsAt)];
  inOrder(start, end);
  return (end - start) / 60_000;
}

/**
 * A length of time in hours and minutes: «1 сағ 30 мин», «1 ч 30 мин», “1 hr 30 mins”. Days are hours, too.
 * @throws RangeError if `minutes` is not a number from 0.
 */
export function duration(minutes: number, locale: LanguageTag): string {
  const all = Math.round(minutes);
  if (!(all >= 0 && all < Infinity)) throw new RangeError(`“${minutes}” is no length. Give minutes, from 0.`);
  const hours = Math.trunc(all / 60);
  const parts = hours ? [unit(hours, 'hour', locale)] : [];
  if (all % 60 || !hours) parts.push(unit(all % 60, 'minute', locale));
  return parts.join(' ');
}

function unit(count: number, name: 'hour' | 'minute', locale: LanguageTag): string {
  if (lacksKazakh(locale)) return `${count}\u00a0${name === 'hour' ? 'сағ' : 'мин'}`;
  const format = new Intl.NumberFormat(tagOf(locale), { style: 'unit', unit: name });
  return tidy(format.format(count)).replace(' ', '\u00a0');
}
