import { createConference } from '@kurultai/sdk';
import { clock, dateRange } from '@kurultai/sdk/time';

const endpoint = process.env.CONFERENCE_ENDPOINT ?? 'http://localhost:1337/graphql';

async function printProgramme(locale) {
  const conference = createConference({ endpoint, locale });
  const [event] = await conference.events.list({ sort: ['startsOn:desc'], pageSize: 1 });
  if (!event) return console.log(`No event is published in "${locale}".`);
  const { title, startsOn, endsOn, timeZone, days } = await conference.programme(event.slug);
  console.log(`\n${title}, ${dateRange(startsOn, endsOn, locale)} (${timeZone})`);
  for (const day of days) {
    console.log(`\n  ${dateRange(day.date, null, locale, { year: false })}  ${day.title ?? ''}`);
    for (const { startsAt, title } of day.panels)
      console.log(`  ${startsAt ? clock(startsAt, { timeZone, locale }) : '--:--'}  ${title}`);
  }
}

try {
  for (const locale of ['kk', 'ru', 'en']) await printProgramme(locale);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
