import { dateRange, dayOf, timeRange } from '@kurultai/sdk/time';
import { writtenInKazakh } from '../../sdk/time/written-in-kazakh';
import { demo } from './demo';

export async function converse(endpoint: string) {
  const [event] = await demo(endpoint).events.list();
  const { startsOn = '', endsOn, timeZone = '' } = event ?? {};
  const [starts, ends] = ['2024-04-09T21:30:00.000Z', '2024-04-09T23:00:00.000Z'] as const;
  const shown = (['kk', 'ru', 'en'] as const).map((locale) => [
    dateRange(startsOn, endsOn, locale),
    timeRange(starts, ends, { timeZone, locale }),
    dayOf(starts, timeZone),
  ]);
  return { shown, writtenInKazakh };
}
