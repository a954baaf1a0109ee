import type { APIRoute } from 'astro';
import { conferenceIn, currentEvent } from '../../../conference';
import { todayIn } from '../../../i18n/dates';
import { pathTo } from '../../../links';

/** Leads to today's programme while the event runs, and to its first day before and after. */
export const GET: APIRoute = async ({ locals: { locale }, redirect }) => {
  const conference = conferenceIn(locale);
  const event = await currentEvent(conference);
  const days = event
    ? await conference.days.list({ filters: { event: { documentId: { eq: event.documentId } } }, sort: ['date:asc'] })
    : [];
  const day = days.find(({ date }) => date === todayIn(event?.timeZone ?? 'UTC')) ?? days[0];
  return redirect(day ? pathTo.day(locale, day.date) : pathTo.home(locale), 302);
};
