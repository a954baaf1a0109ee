/**
 * iCalendar (RFC 5545) of an event, a day, or panels that somebody chose.
 * @module
 */
export { calendar } from './calendar.js';
export type { CalendarDay, CalendarEvent, CalendarPanel } from './documents.js';
export type { CalendarOptions } from './options.js';
