import { calendar } from '@kurultai/sdk/calendar';
import { demo } from './demo';

export async function converse(endpoint: string) {
  const day = await demo(endpoint).days.get('2024-04-10');
  return day && calendar(day, { host: 'balkhash.example.org', stamp: '2024-01-01T00:00:00.000Z' });
}
