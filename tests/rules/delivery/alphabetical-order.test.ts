import { expect, test } from 'vitest';
import {
  populateByKeys,
  type SortedTypes,
  sortByKeys,
} from '../../../cms/src/plugins/conference/server/src/delivery/alphabetical-order';

/** Panels have titles and speakers, speakers have names and panels; files have a `title` that has no key. */
const types: SortedTypes = {
  keyOf: (uid, field) =>
    (uid === 'panel' && field === 'title') || (uid === 'expert' && field === 'name') ? 'key' : field,
  targetOf: (uid, field) =>
    uid === 'panel' && field === 'speakers' ? 'expert' : uid === 'expert' && field === 'panels' ? 'panel' : undefined,
};

test.each([
  ['title', 'key'],
  ['title:desc', 'key:desc'],
  ['startsAt:asc, title', 'startsAt:asc,key'],
  ['name', 'name'],
  ['speakers.name:desc', 'speakers.key:desc'],
  ['speakers.panels.title', 'speakers.panels.key'],
  ['cover.title', 'cover.title'],
  [
    ['title:asc', 'slug'],
    ['key:asc', 'slug'],
  ],
  [{ title: 'desc' }, { key: 'desc' }],
  [
    [{ speakers: { name: 'asc' } }, { date: 'asc' }],
    [{ speakers: { key: 'asc' } }, { date: 'asc' }],
  ],
  [{ cover: { title: 'asc' } }, { cover: { title: 'asc' } }],
  [null, null],
  ['', ''],
])('a list of panels asked for by %j is sorted by %j', (asked, sorted) => {
  expect(sortByKeys(asked, 'panel', types)).toEqual(sorted);
});

test('what is populated is sorted so at every depth, and nothing else of it changes', () => {
  const asked = {
    cover: true,
    speakers: { sort: 'name', filters: { name: 'А' }, populate: { panels: { sort: ['title:desc'], limit: 3 } } },
    related: { on: { panel: { sort: 'title' } } },
  };
  expect(populateByKeys(asked, 'panel', types)).toEqual({
    cover: true,
    speakers: { sort: 'key', filters: { name: 'А' }, populate: { panels: { sort: ['key:desc'], limit: 3 } } },
    related: { on: { panel: { sort: 'key' } } },
  });
  expect(populateByKeys('*', 'panel', types)).toBe('*');
});
