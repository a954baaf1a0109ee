import { calendar } from '@kurultai/sdk/calendar';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { aDay, event, expert, panel, programme, topic, untimed } from '../../helpers/kazakh-programme';

const options = { host: 'balkhash.kz', stamp: '2024-03-01T00:00:00Z' } as const;

const parse = (text: string) => new ICAL.Component(ICAL.parse(text));
const entriesIn = (text: string) =>
  parse(text)
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));

/** The first entry of a calendar, by the property as another program reads it. */
function entryOf(text: string) {
  const entry = parse(text).getFirstSubcomponent('vevent');
  if (!entry) throw new Error('The calendar has no entry.');
  return {
    value: (name: string) => entry.getFirstPropertyValue(name)?.toString(),
    language: (name: string) => entry.getFirstProperty(name)?.getParameter('language'),
    entry,
  };
}

const pageUrl = ({ __typename, locale, slug }: { __typename: string; locale: string; slug: string }) =>
  `https://balkhash.kz/${locale}/${__typename === 'ConferencePanel' ? 'panels' : 'events'}/${slug}`;

describe('a panel in a calendar', () => {
  test('says what, when, where and with whom', () => {
    const { value } = entryOf(calendar([panel], { ...options, pageUrl }));
    expect({
      summary: value('summary'),
      start: value('dtstart'),
      end: value('dtend'),
      location: value('location'),
      url: value('url'),
      status: value('status'),
      conference: value('conference'),
      categories: value('categories'),
      description: value('description'),
    }).toEqual({
      summary: 'Қазақ тілі: бүгіні, ертеңі',
      start: '2024-04-09T04:00:00Z',
      end: '2024-04-09T05:30:00Z',
      location: 'Үлкен зал, Әл-Фараби атындағы Қазақ ұлттық университеті',
      url: 'https://balkhash.kz/kk/panels/qazaq-tili',
      status: 'CONFIRMED',
      conference: 'https://live.balkhash.kz/1',
      categories: 'Тіл, әдебиет; мәдениет',
      description: 'О языке; о людях.\nзвуки\nбуквы\n\nАйгүл Сәрсенова',
    });
  });

  test('has the same UID in every language and for good', () => {
    const russian = {
      ...panel,
      locale: 'ru',
      language: 'ru',
      slug: 'kazahskii-yazyk',
      title: 'Казахский язык',
    } as const;
    const uids = [panel, russian].map((one) => entryOf(calendar([one], options)).value('uid'));
    expect(uids).toEqual(['panel1@balkhash.kz', 'panel1@balkhash.kz']);
  });

  test('has the UID that it was imported with, when asked for and there is one', () => {
    const imported = { ...panel, guid: '8c1f9a52-0000-4000-8000-000000000001' };
    expect(entryOf(calendar([imported], { ...options, uid: 'guid' })).value('uid')).toBe(imported.guid);
    expect(entryOf(calendar([imported], options)).value('uid')).toBe('panel1@balkhash.kz');
    expect(entryOf(calendar([{ ...panel, guid: null }], { ...options, uid: 'guid' })).value('uid')).toBe(
      'panel1@balkhash.kz',
    );
  });

  test('is stamped with when it was changed, or else with what the caller says', () => {
    expect(entryOf(calendar([panel], options)).value('dtstamp')).toBe('2024-03-01T00:00:00Z');
    expect(entryOf(calendar([panel], options)).value('sequence')).toBeUndefined();
    const revisions = ['2024-03-01T10:00:00Z', '2024-03-01T10:07:00Z', '2038-02-01T00:00:00Z'].map((updatedAt) =>
      entryOf(calendar([{ ...panel, updatedAt }], options)),
    );
    expect(revisions.map(({ value }) => value('dtstamp'))).toEqual([
      '2024-03-01T10:00:00Z',
      '2024-03-01T10:07:00Z',
      '2038-02-01T00:00:00Z',
    ]);
    const [first = 0, second = 0, late = 0] = revisions.map(({ value }) => Number(value('sequence')));
    expect(second - first).toBe(7);
    expect(late).toBeGreaterThan(second);
    expect(late).toBeLessThan(2 ** 31);
  });

  test.each([
    ['planned', 'TENTATIVE'],
    ['confirmed', 'CONFIRMED'],
    ['moved', 'CONFIRMED'],
    ['cancelled', 'CANCELLED'],
  ] as const)('that is %s has the status %s', (state, status) => {
    expect(entryOf(calendar([{ ...panel, state }], options)).value('status')).toBe(status);
  });

  test('names the language of each text, that of its fallback included', () => {
    const { language } = entryOf(calendar([{ ...panel, moderators: [], speakers: [] }], options));
    expect(['summary', 'description', 'location', 'categories'].map(language)).toEqual(['kk', 'ru', 'kk', 'kk']);
  });

  test('names no language for a text in several', () => {
    expect(entryOf(calendar([panel], options)).language('description')).toBeUndefined();
    const mixed = { ...panel, subtitle: 'Сұхбат', talks: [] };
    expect(entryOf(calendar([mixed], options)).language('description')).toBeUndefined();
  });

  test('names each topic in its own language', () => {
    const russian = { ...topic, title: 'История', fallbackFields: [{ field: 'title', language: 'ru' }] } as const;
    const { entry } = entryOf(calendar([{ ...panel, topics: [topic, russian] }], options));
    const categories = entry.getAllProperties('categories');
    expect(categories.map((one) => [one.getFirstValue(), one.getParameter('language')])).toEqual([
      ['Тіл, әдебиет; мәдениет', 'kk'],
      ['История', 'ru'],
    ]);
  });

  test('lists its talks with their speakers, and nobody twice', () => {
    const talk = { locale: 'kk', fallbackFields: [], title: 'Дыбыс', speakers: [expert, expert] } as const;
    const { value } = entryOf(calendar([{ ...panel, abstract: null, talks: [talk] }], options));
    expect(value('description')).toBe('Айгүл Сәрсенова\n\nДыбыс — Айгүл Сәрсенова');
  });

  test('ends when it begins as long as nobody knows more', () => {
    const endless = entryOf(calendar([{ ...panel, endsAt: null }], options));
    expect(endless.value('dtend')).toBeUndefined();
    const backwards = entryOf(calendar([{ ...panel, endsAt: panel.startsAt }], options));
    expect(backwards.value('dtend')).toBeUndefined();
  });

  test('is refused when its page has no whole address', () => {
    expect(() => calendar([panel], { ...options, pageUrl: ({ slug }) => `/kk/${slug}` })).toThrow(TypeError);
  });

  test('has an address of ASCII letters, whatever its slug', () => {
    const text = calendar([{ ...panel, slug: 'тіл,әдебиет' }], { ...options, pageUrl });
    expect(entryOf(text).value('url')).toBe(new URL('https://balkhash.kz/kk/panels/тіл,әдебиет').href);
  });
});

describe('a calendar', () => {
  test('of an event holds the event on all its days, and its panels that have a time', () => {
    const entries = entriesIn(calendar(programme, options));
    expect(entries.map(({ uid }) => uid)).toEqual(['event1@balkhash.kz', 'panel1@balkhash.kz']);
    const [whole] = entries;
    expect(whole?.startDate.toString()).toBe('2024-04-09');
    expect(whole?.endDate.toString()).toBe('2024-04-12');
    expect(whole?.startDate.isDate).toBe(true);
    expect(whole?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  test('of an event’s page holds the event alone, at its venue', () => {
    const entries = entriesIn(calendar(event, options));
    expect(entries.map(({ location }) => location)).toEqual(['Әл-Фараби атындағы Қазақ ұлттық университеті, Балқаш']);
  });

  test('of a day holds its panels, under its name', () => {
    const text = calendar(aDay, options);
    expect(entriesIn(text).map(({ uid }) => uid)).toEqual(['panel1@balkhash.kz']);
    const name = parse(text).getFirstProperty('name');
    expect([name?.getFirstValue(), name?.getParameter('language')]).toEqual(['Бірінші күн', 'kk']);
    const [programmeDay] = programme.days;
    expect(programmeDay && calendar(programmeDay, options)).toBe(text);
  });

  test('is called as it is told to', () => {
    const named = parse(calendar([panel], { ...options, name: 'Менің таңдауым' }));
    expect(named.getFirstPropertyValue('name')).toBe('Менің таңдауым');
    expect(named.getFirstPropertyValue('x-wr-calname')).toBe('Менің таңдауым');
    expect(parse(calendar([panel], options)).getFirstProperty('name')).toBeNull();
  });

  test('says how often to ask for it again', () => {
    const interval = parse(calendar([], { ...options, refreshMinutes: 15 })).getFirstPropertyValue('refresh-interval');
    expect(interval?.toString()).toBe('PT15M');
  });

  test('holds a panel once, however often it was chosen, and none without a time', () => {
    expect(entriesIn(calendar([panel, untimed, panel], options))).toHaveLength(1);
    expect(entriesIn(calendar([untimed], options))).toEqual([]);
  });

  test('is the same text whenever it is asked for', () => {
    const moment = { ...options, stamp: new Date('2024-03-01T00:00:00Z') };
    expect(calendar(programme, moment)).toBe(calendar(programme, options));
  });
});
