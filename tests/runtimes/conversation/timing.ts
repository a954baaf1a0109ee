import { clockDifference, duration, minutesBetween, stateAt } from '@kurultai/sdk/timing';
import { demo } from './demo';

export async function converse(endpoint: string) {
  const [event] = await demo(endpoint).events.list();
  const panel = { startsAt: '2024-04-09T21:30:00.000Z', endsAt: '2024-04-09T23:00:00.000Z' };
  const minutes = minutesBetween(panel.startsAt, panel.endsAt);
  return {
    lengths: (['kk', 'ru', 'en'] as const).map((locale) => duration(minutes, locale)),
    state: stateAt(panel, '2024-04-09T22:00:00.000Z'),
    ahead: clockDifference(event?.timeZone ?? '', panel.startsAt, 'UTC'),
  };
}
