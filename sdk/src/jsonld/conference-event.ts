import { isWritten } from '../is-written.js';
import type { Locale } from '../locale.js';
import type { JsonLdEvent } from './documents.js';
import { node } from './node.js';
import { identity, type JsonLdOptions, picture } from './options.js';
import { organizationNode } from './organization.js';
import { panelNode } from './panel-event.js';
import { placeOf, virtualLocation } from './place.js';
import type { ConferenceEventNode, InContext } from './things.js';
import { attendanceMode, CONTEXT, eventStatus } from './vocabulary.js';

/** Events of other kinds are a ConferenceEvent. */
const types: Readonly<Record<string, ConferenceEventNode['@type']>> = {
  festival: 'Festival',
  school: 'EducationEvent',
  other: 'Event',
};

/**
 * A conference (schema.org/ConferenceEvent, or Festival, EducationEvent, Event as its kind is), with those of its panels that have a
 * time as `subEvent`. `inLanguage` are the languages that it is really written in.
 * @throws TypeError where `pageUrl` or `mediaUrl` gives an address that is not whole.
 */
export function conferenceEvent<Language extends string = Locale>(
  event: JsonLdEvent<Language>,
  options: JsonLdOptions<Language>,
): InContext<ConferenceEventNode> {
  const { kind = '', attendance, website, venue, organisers, localizations = [] } = event;
  const itself = identity(event, options);
  return {
    ...CONTEXT,
    ...node(types[kind] ?? 'ConferenceEvent', {
      ...itself,
      name: event.title,
      description: event.summary,
      startDate: event.startsOn,
      endDate: event.endsOn,
      eventStatus: eventStatus('confirmed'),
      eventAttendanceMode: attendanceMode(attendance),
      location: [
        ...placeOf(attendance === 'online' ? '' : (venue?.name ?? event.city), venue ?? event),
        ...virtualLocation(attendance && attendance !== 'offline' ? (website ?? itself.url) : ''),
      ],
      image: picture(event.cover, options),
      sameAs: website,
      organizer: organisers?.map((one) => organizationNode(one, options)),
      inLanguage: [event, ...localizations].filter(isWritten).map(({ locale }) => locale),
      subEvent: event.days
        ?.flatMap(({ panels = [] }) => panels)
        .filter(({ startsAt }) => startsAt)
        .map((panel) => panelNode(panel, options, event)),
    }),
  };
}
