import type { EventLeaf, EventStatusType, WithContext } from 'schema-dts';
import type { Locale } from '../locale.js';
import { attendanceMode } from './attendance.js';
import { onClock } from './clock.js';
import { CONTEXT } from './context.js';
import type { JsonLdEventLink, JsonLdPanel } from './documents.js';
import { eventLink } from './event-link.js';
import { given } from './given.js';
import { identity, type JsonLdOptions } from './options.js';
import { personNode } from './person.js';
import { placeOfRoom, virtualLocation } from './place.js';

const statuses: Readonly<Record<string, EventStatusType>> = {
  moved: 'https://schema.org/EventRescheduled',
  cancelled: 'https://schema.org/EventCancelled',
};

/**
 * A panel (schema.org/Event), part of its event. Times are on the event's clock.
 * @param event what is known of its event; default: what the panel's page says.
 * @throws TypeError where `pageUrl`, `mediaUrl` or a stream has an address that is not whole.
 */
export function panelEvent<Language extends string = Locale>(
  panel: JsonLdPanel<Language>,
  options: JsonLdOptions<Language>,
  event: JsonLdEventLink<Language> | null | undefined = panel.day?.event,
): WithContext<EventLeaf> {
  return {
    ...CONTEXT,
    ...panelNode(panel, options, event ?? {}),
    ...(event && { superEvent: eventLink(event, options) }),
  };
}

/** `inLanguage` is what is spoken: an event's is the language of its performance, not that of its description. */
export function panelNode<Language extends string>(
  panel: JsonLdPanel<Language>,
  options: JsonLdOptions<Language>,
  event: Partial<JsonLdEventLink<Language>>,
): EventLeaf {
  const { title, subtitle, state, startsAt, endsAt, room, streamUrl, spokenLanguages } = panel;
  const people = [...(panel.speakers ?? []), ...(panel.moderators ?? [])];
  const performers = new Map(people.map((one) => [one.slug, personNode(one, options)]));
  const location = [...(room ? [placeOfRoom(room, event)] : []), ...(streamUrl ? [virtualLocation(streamUrl)] : [])];
  return {
    '@type': 'Event',
    ...identity(panel, options),
    ...given({
      name: title,
      description: subtitle,
      startDate: startsAt && onClock(startsAt, event.timeZone),
      endDate: endsAt && onClock(endsAt, event.timeZone),
      eventStatus: statuses[state] ?? 'https://schema.org/EventScheduled',
      // What can be seen from afar too is attended both ways, whatever the event as a whole is.
      eventAttendanceMode: attendanceMode(streamUrl ? (room ? 'mixed' : 'online') : event.attendance),
      location,
      performer: [...performers.values()],
      inLanguage: spokenLanguages,
    }),
  };
}
