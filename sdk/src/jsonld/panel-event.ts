import type { Locale } from '../locale.js';
import { onClock } from './clock.js';
import type { JsonLdEventLink, JsonLdPanel } from './documents.js';
import { eventLink } from './event-link.js';
import { node } from './node.js';
import { identity, type JsonLdOptions } from './options.js';
import { personNode } from './person.js';
import { placeOf, virtualLocation } from './place.js';
import type { InContext, PanelEventNode } from './things.js';
import { attendanceMode, CONTEXT, eventStatus } from './vocabulary.js';

/**
 * A panel (schema.org/Event), part of its event. Times are on the event's clock.
 * @param event what is known of its event; default: what the panel's page says.
 * @throws TypeError where `pageUrl`, `mediaUrl` or a stream has an address that is not whole.
 */
export function panelEvent<Language extends string = Locale>(
  panel: JsonLdPanel<Language>,
  options: JsonLdOptions<Language>,
  event: JsonLdEventLink<Language> | null | undefined = panel.day?.event,
): InContext<PanelEventNode> {
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
): PanelEventNode {
  const { startsAt, endsAt, room, streamUrl, speakers = [], moderators = [] } = panel;
  const { timeZone, attendance } = event;
  const building = room?.building;
  const performers = new Map([...speakers, ...moderators].map((one) => [one.slug, personNode(one, options)]));
  return node('Event', {
    ...identity(panel, options),
    name: panel.title,
    description: panel.subtitle,
    startDate: startsAt && onClock(startsAt, timeZone),
    endDate: endsAt && onClock(endsAt, timeZone),
    eventStatus: eventStatus(panel.state),
    // What can be seen from afar too is attended both ways, whatever the event as a whole is.
    eventAttendanceMode: attendanceMode(streamUrl ? (room ? 'mixed' : 'online') : attendance),
    location: [
      ...placeOf(room?.name, building ?? event, building ? node('Place', { name: building.name }) : undefined),
      ...virtualLocation(streamUrl),
    ],
    performer: [...performers.values()],
    inLanguage: panel.spokenLanguages,
  });
}
