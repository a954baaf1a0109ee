/**
 * How long something takes, whether it is on, and whose clock it is on.
 * @module
 */
export type { Instant } from '../time/instants.js';
export type { LanguageTag, Zoned } from '../time/language.js';
export { clockDifference } from './clock-difference.js';
export { duration, minutesBetween } from './duration.js';
export { isNow, stateAt, type Timed, type TimedState } from './state-at.js';
export { type ZoneLabel, zoneLabel } from './zone-label.js';
