import { formatOf } from '../time/formats.js';
import { type Instant, instantOf } from '../time/instants.js';
import { lacksKazakh, type Zoned } from '../time/language.js';
import { offsetText } from '../time/offset.js';

/** Whose clock times are on, for readers elsewhere. */
export interface ZoneLabel {
  /** «Алматы уақыты», «Алматы», “Almaty Time”. The same as `offset` where the platform has no name for it. */
  readonly name: string;
  /** «UTC+5», «UTC+5:30», «UTC−3», «UTC». */
  readonly offset: string;
}

/**
 * Whose clock times are on. Named by its place, all year round: names of time zones in Kazakhstan are out of date on many machines.
 * @param zoned Whose clock, and in which language.
 * @param instant Offsets change: Almaty was at UTC+6 until 1 March 2024. Default: now.
 */
export function zoneLabel({ timeZone, locale }: Zoned, instant: Instant = new Date()): ZoneLabel {
  const offset = offsetText(instant, timeZone)
    .replace(/GMT(\+0$)?/, 'UTC')
    .replace('-', '−');
  if (lacksKazakh(locale)) return { name: timeZone === 'Asia/Almaty' ? 'Алматы уақыты' : offset, offset };
  const parts = formatOf(locale, timeZone, { timeZoneName: 'shortGeneric' }).formatToParts(instantOf(instant));
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value;
  return { name: name && !/^(GMT|UTC)/.test(name) ? name : offset, offset };
}
