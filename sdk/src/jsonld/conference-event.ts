import type { ConferenceEventLeaf, EducationEventLeaf, EventLeaf, FestivalLeaf, WithContext } from 'schema-dts';
import { isWritten } from '../is-written.js';
import type { Locale } from '../locale.js';
import { attendanceMode } from './attendance.js';
import { CONTEXT } from './context.js';
import type { JsonLdEvent } from './documents.js';
import { given } from './given.js';
import { identity, type JsonLdOptions, picture } from './options.js';
import { organizationNode } from './organization.js';
import { panelNode } from './panel-event.js';
import { placeOfEvent, virtualLocation } from './place.js';

type EventNode = ConferenceEventLeaf | EducationEventLeaf | EventLeaf | FestivalLeaf;

/** Events of other kinds are a ConferenceEvent. */
const types: Readonly<Record<string, EventNode['@type']>> = {
  festival: 'Festival',
  school: 'EducationEvent',
  seminar: 'EducationEvent',
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
): WithContext<EventNode> {
  const { kind = '', attendance, website, organisers, localizations = [] } = event;
  const itself = identity(event, options);
  return {
    ...CONTEXT,
    '@type': types[kind] ?? 'ConferenceEvent',
    ...itself,
    ...given({
      name: event.title,
      description: event.summary,
      startDate: event.startsOn,
      endDate: event.endsOn,
      eventStatus: 'https://schema.org/EventScheduled' as const,
      eventAttendanceMode: attendanceMode(attendance),
      location: [
        ...(attendance === 'online' ? [] : placeOfEvent(event)),
        ...(attendance && attendance !== 'offline' ? [virtualLocation(website ?? itself.url)] : []),
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
