import type { JsonLdEventLink, JsonLdPanel } from './documents.js';
import type { PanelEventNode } from './things.js';

const VOCABULARY = 'https://schema.org';

/** What makes an object's names those of schema.org. */
export const CONTEXT: { readonly '@context': 'https://schema.org' } = { '@context': VOCABULARY };

const modes = { mixed: 'Mixed', offline: 'Offline', online: 'Online' } as const;
const statuses = {
  planned: 'Scheduled',
  confirmed: 'Scheduled',
  moved: 'Rescheduled',
  cancelled: 'Cancelled',
} as const;

/** How people attend, where that is known. */
export const attendanceMode = (attendance: JsonLdEventLink['attendance']): PanelEventNode['eventAttendanceMode'] =>
  attendance && `${VOCABULARY}/${modes[attendance]}EventAttendanceMode`;

/** Whether a panel, or anything else that is going to be, takes place as it was announced. */
export const eventStatus = (state: JsonLdPanel['state']): PanelEventNode['eventStatus'] =>
  `${VOCABULARY}/Event${statuses[state]}`;
