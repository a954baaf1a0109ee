import type { Locale } from '@kurultai/sdk/fetch';
import { createConference } from '@kurultai/sdk/fetch';
import { conferenceQueries } from '@kurultai/sdk/query';
import { defaultLocale } from './i18n/locales';

/** Asked by GET, so that the browser and whatever stands before the CMS can keep answers. */
const conference = createConference({
  endpoint: new URL(import.meta.env.VITE_CONFERENCE_ENDPOINT || '/graphql', window.location.href).href,
  locale: defaultLocale,
  persistedQueries: true,
});

/** Queries for what the conference publishes, in a language. */
export const queriesIn = (locale: Locale) => conferenceQueries(conference.in(locale));

/** An address on the CMS: pictures come without its host. */
export const cmsUrl = conference.mediaUrl('/');
