import { type Conference, createConference, type EventSummary, type Locale } from '@kurultai/sdk';
import { defaultLocale } from './i18n/locales';

const ANSWER_WITHIN_MS = 10_000;

// Read when the server runs: one build serves any CMS.
const endpoint = process.env.CONFERENCE_ENDPOINT || 'http://localhost:1337/graphql';
if (!URL.canParse(endpoint)) {
  throw new Error(`CONFERENCE_ENDPOINT is "${endpoint}". Use a whole address, such as http://localhost:1337/graphql.`);
}

const publicUrl = process.env.CONFERENCE_PUBLIC_URL || endpoint;

const conference = createConference({
  endpoint,
  publicUrl,
  locale: defaultLocale,
  fetch: (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(ANSWER_WITHIN_MS) }),
});

/** The origin that pictures come from. */
export const cmsOrigin = new URL(publicUrl).origin;

export function conferenceIn(locale: Locale): Conference {
  return conference.in(locale);
}

/** The event that this site is about: the latest one, or none where nothing is published yet. */
export async function currentEvent(conference: Conference): Promise<EventSummary | undefined> {
  const [event] = await conference.events.list({ sort: ['startsOn:desc'], pageSize: 1 });
  return event;
}
