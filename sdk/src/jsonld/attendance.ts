import type { EventAttendanceModeEnumeration } from 'schema-dts';
import type { JsonLdEventLink } from './documents.js';

type Attendance = NonNullable<JsonLdEventLink['attendance']>;

const modes: Readonly<Record<Attendance, EventAttendanceModeEnumeration>> = {
  mixed: 'https://schema.org/MixedEventAttendanceMode',
  offline: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
};

/** How people attend, where that is known. */
export const attendanceMode = (attendance: Attendance | undefined): EventAttendanceModeEnumeration | undefined =>
  attendance && modes[attendance];
