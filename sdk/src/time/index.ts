/**
 * Dates, clocks and lengths of time, on the event’s clock and in the reader’s language.
 * @module
 */
export { clock, timeRange } from './clock.js';
export { type DateOptions, dateRange } from './date-range.js';
export { dayOf } from './day-of.js';
export { duration, minutesBetween } from './duration.js';
export type { Instant } from './instants.js';
export type { LanguageTag, Zoned } from './language.js';
export { clockDifference } from './offset.js';
export { isNow, stateAt, type Timed, type TimedState } from './state-at.js';
export { type ZoneLabel, zoneLabel } from './zone-label.js';
