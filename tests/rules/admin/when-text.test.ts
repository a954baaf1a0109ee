import { describe, expect, test } from 'vitest';
import { whenText } from '../../../cms/src/plugins/conference/admin/src/translations/words/when-text';

const evening = '2024-04-10T20:30:00.000Z';

describe('when something is', () => {
  test('is told on the clock of its event', () => {
    expect(whenText(evening, 'en', 'Asia/Almaty')).toBe('11 April 2024, 01:30');
    expect(whenText(evening, 'en', 'Europe/London')).toBe('10 April 2024, 21:30');
  });

  test('is written as each language writes it', () => {
    expect(whenText(evening, 'kk', 'Asia/Almaty')).toBe('2024\u00a0ж. 11 сәуір, 01:30');
    expect(whenText(evening, 'ru', 'Asia/Almaty')).toBe('11 апреля 2024\u00a0г., 01:30');
  });

  test('has no time where there is only a date, which is the same everywhere', () => {
    expect(whenText('2024-04-10', 'kk', 'America/New_York')).toBe('2024\u00a0ж. 10 сәуір');
    expect(whenText('2024-04-10', 'ru')).toBe('10 апреля 2024\u00a0г.');
  });

  test('names midnight 00:00', () => {
    expect(whenText('2024-04-09T19:00:00Z', 'kk', 'Asia/Almaty')).toBe('2024\u00a0ж. 10 сәуір, 00:00');
  });

  test('is told in UTC, and says so, where the clock is not known', () => {
    expect(whenText(evening, 'ru', 'Asia/Nowhere')).toBe('10 апреля 2024\u00a0г., 20:30 UTC');
  });

  test('names each month in Kazakh as the platform does that knows the language', () => {
    const known = new Intl.DateTimeFormat('kk', { month: 'long', day: 'numeric', timeZone: 'UTC' });
    const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 9)));
    const ours = months.map((date) => whenText(date.toISOString().slice(0, 10), 'kk').replace(/^.*ж\. /, ''));
    expect(ours).toEqual(months.map((date) => known.format(date)));
  });
});
