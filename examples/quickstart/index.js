import { createConference } from '@kurultai/sdk';

const endpoint = process.env.CONFERENCE_ENDPOINT ?? 'http://localhost:1337/graphql';

async function printProgramme(locale) {
  const conference = createConference({ endpoint, locale });
  const [event] = await conference.events.list({ pageSize: 1 });
  if (!event) return console.log(`No event is published in "${locale}".`);
  const { title, timeZone, days } = await conference.programme(event.slug);
  const clock = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  console.log(`\n${title} (${timeZone})`);
  for (const day of days) {
    console.log(`\n  ${day.date}  ${day.title ?? ''}`);
    for (const { startsAt, title } of day.panels)
      console.log(`  ${startsAt ? clock.format(new Date(startsAt)) : '--:--'}  ${title}`);
  }
}

try {
  for (const locale of ['kk', 'ru', 'en']) await printProgramme(locale);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
