export { calendar } from './calendar.js';
export type { CalendarDay, CalendarEvent, CalendarPanel } from './documents.js';
export type { CalendarOptions } from './options.js';
