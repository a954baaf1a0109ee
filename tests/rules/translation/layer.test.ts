import { describe, expect, test } from 'vitest';
import { completeChains } from '../../../cms/src/plugins/conference/server/src/translation/chains';
import {
  confirm,
  dismiss,
  dropLostSources,
  forget,
  isOutdated,
  type Layer,
  type Row,
  save,
  settle,
} from '../../../cms/src/plugins/conference/server/src/translation/layer';
import {
  fallbackFieldsOf,
  languageOf,
  progressOf,
} from '../../../cms/src/plugins/conference/server/src/translation/state';

const fields = ['title', 'lead'];
const chains = completeChains({}, ['kk', 'ru', 'en']);
const empty: Layer = ['kk', 'ru', 'en'].map((locale) => ({ locale, values: {}, written: {} }));

const rowOf = (layer: Layer, locale: string): Row =>
  layer.find((row) => row.locale === locale) ?? { locale, values: {}, written: {} };

/** A person saves words in a language, and what follows them follows. */
function write(layer: Layer, locale: string, values: Row['values']): Layer {
  const before = rowOf(layer, locale).values;
  const saved = layer.map((row) => (row.locale === locale ? { ...row, values: { ...before, ...values } } : row));
  return settle(dropLostSources(save(saved, locale, before, fields, chains)), fields, chains);
}

const shown = (layer: Layer, field = 'title') => layer.map(({ values }) => values[field]);

describe('words that nobody wrote', () => {
  test('are those of the first language of the chain that has them', () => {
    const russian = write(empty, 'ru', { title: 'Панель' });
    expect(shown(russian)).toEqual(['Панель', 'Панель', 'Панель']);
    expect(shown(write(russian, 'en', { title: 'Panel' }))).toEqual(['Панель', 'Панель', 'Panel']);
    expect(shown(write(write(empty, 'en', { title: 'Panel' }), 'ru', { title: 'Панель' }))).toEqual([
      'Панель',
      'Панель',
      'Panel',
    ]);
  });

  test('change with their source, and are none when it is emptied', () => {
    const written = write(empty, 'ru', { title: 'Панель' });
    expect(shown(write(written, 'ru', { title: 'Дискуссия' }))).toEqual(['Дискуссия', 'Дискуссия', 'Дискуссия']);
    expect(shown(write(written, 'ru', { title: '' }))).toEqual([null, null, null]);
  });

  test('stay nobody’s when a form sends them back as they were', () => {
    const written = write(empty, 'ru', { title: 'Панель' });
    const echoed = write(written, 'kk', { title: 'Панель', lead: null });
    expect(rowOf(echoed, 'kk').written).toEqual({});
    expect(shown(write(echoed, 'ru', { title: 'Дискуссия' }))).toEqual(['Дискуссия', 'Дискуссия', 'Дискуссия']);
  });
});

describe('words that somebody wrote', () => {
  test('never change with another language', () => {
    const written = write(write(empty, 'ru', { title: 'Панель' }), 'kk', { title: 'Алқа' });
    expect(shown(write(written, 'ru', { title: 'Дискуссия' }))).toEqual(['Алқа', 'Дискуссия', 'Дискуссия']);
  });

  test('follow again once they are emptied', () => {
    const written = write(write(empty, 'ru', { title: 'Панель' }), 'kk', { title: 'Алқа' });
    expect(shown(write(written, 'kk', { title: ' ' }))).toEqual(['Панель', 'Панель', 'Панель']);
  });

  test('are outdated when their source changes, and the source is not when they do', () => {
    const translated = write(write(empty, 'kk', { title: 'Алқа' }), 'ru', { title: 'Панель' });
    const changed = write(translated, 'kk', { title: 'Кеңес' });
    expect(isOutdated(changed, rowOf(changed, 'ru'), 'title')).toBe(true);
    const caughtUp = write(changed, 'ru', { title: 'Совет' });
    for (const locale of ['kk', 'ru']) expect(isOutdated(caughtUp, rowOf(caughtUp, locale), 'title')).toBe(false);
  });

  test('are an original once their source is gone', () => {
    const translated = write(write(empty, 'kk', { title: 'Алқа' }), 'ru', { title: 'Панель' });
    const alone = write(translated, 'kk', { title: '' });
    expect(rowOf(alone, 'ru').written).toEqual({ title: { source: null } });
    const again = write(alone, 'kk', { title: 'Кеңес' });
    expect(rowOf(again, 'kk').written.title?.source).toMatchObject({ locale: 'ru', text: 'Панель' });
    expect(isOutdated(again, rowOf(again, 'ru'), 'title')).toBe(false);
  });
});

describe('a decision', () => {
  const translated = write(write(empty, 'kk', { title: 'Алқа', lead: 'Туралы' }), 'ru', { title: 'Панель' });

  test('to confirm makes the words shown a language’s own', () => {
    const confirmed = confirm(translated, 'en', ['title'], chains);
    expect(rowOf(confirmed, 'en').written.title?.source).toMatchObject({ locale: 'ru', text: 'Панель' });
    expect(shown(write(confirmed, 'ru', { title: 'Дискуссия' }))).toEqual(['Алқа', 'Дискуссия', 'Панель']);
  });

  test('to confirm nothing confirms nothing', () => {
    expect(confirm(empty, 'en', ['title'], chains)).toEqual(empty);
  });

  test('to dismiss a notice takes the source as it is now, and claims no word', () => {
    const changed = write(translated, 'kk', { title: 'Кеңес' });
    const dismissed = dismiss(changed, 'ru', ['title', 'lead'], chains);
    expect(isOutdated(dismissed, rowOf(dismissed, 'ru'), 'title')).toBe(false);
    expect(Object.keys(rowOf(dismissed, 'ru').written)).toEqual(['title']);
  });
});

test('a language that is forgotten shows the words of others', () => {
  const written = write(write(empty, 'kk', { title: 'Алқа' }), 'ru', { title: 'Панель' });
  expect(shown(settle(forget(written, 'kk'), fields, chains))).toEqual(['Панель', 'Панель', 'Панель']);
});

describe('a row says', () => {
  const mixed = settle(
    write(write(empty, 'ru', { title: 'Панель', lead: 'О ней' }), 'kk', { title: 'Алқа' }),
    fields,
    chains,
  );
  const row = (locale: string) =>
    mixed.find((one) => one.locale === locale) ?? { ...rowOf(mixed, locale), languages: {} };

  test('its own language as soon as one field is written in it, else the one it follows', () => {
    expect(['kk', 'ru', 'en'].map((locale) => languageOf(row(locale), fields))).toEqual(['kk', 'ru', 'ru']);
    expect(languageOf({ locale: 'kk', values: {}, written: {}, languages: {} }, fields)).toBe('kk');
  });

  test('which fields follow, and whose words they show', () => {
    expect(fallbackFieldsOf(row('kk'), fields)).toEqual([{ field: 'lead', language: 'ru' }]);
    expect(fallbackFieldsOf(row('ru'), fields)).toEqual([]);
  });

  test('how far it is', () => {
    const states = ['kk', 'ru', 'en'].map((locale) => progressOf(mixed, row(locale), fields).state);
    expect(states).toEqual(['partial', 'complete', 'missing']);
  });
});
