/**
 * Dates and times of day, on the event’s clock and in the reader’s language.
 * @module
 */
export { clock, timeRange } from './clock.js';
export { type DateOptions, dateRange } from './date-range.js';
export { dayOf } from './day-of.js';
export type { Instant } from './instants.js';
export type { LanguageTag, Zoned } from './language.js';
