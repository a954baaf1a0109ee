import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDraftProbe } from '../../../cms/src/plugins/conference/server/src/delivery/draft-probes';

test.each<[string, object]>([
  ['nothing', {}],
  ['published content', { status: 'published' }],
  ['what GraphQL leaves empty', { status: null, publicationFilter: null, filters: null, sort: [], populate: null }],
  ['a title that reads so', { filters: { title: { $eq: 'localizations' } } }],
  ['the other languages of a document', { populate: { localizations: { fields: ['slug'] } } }],
  ['everything', { populate: '*' }],
  ['a sort by two fields', { sort: ['title:asc', 'event.startsOn'] }],
])('asking for %s asks nothing of drafts', (_, asked) => {
  expect(findDraftProbe(asked)).toBeUndefined();
});

test('every status but published is refused, whatever it is', () => {
  const other = fc.anything().filter((value) => value !== undefined && value !== null && value !== 'published');
  fc.assert(
    fc.property(other, (status) => {
      expect(findDraftProbe({ status })?.parameter).toBe('status');
    }),
  );
});

test.each<[string, object]>([
  ['publicationFilter', { publicationFilter: 'modified' }],
  ['hasPublishedVersion', { hasPublishedVersion: false }],
  ['localizations', { sort: 'localizations.title:desc' }],
  ['localizations', { sort: [{ event: { localizations: { title: 'asc' } } }] }],
  ['localizations', { populate: { days: { sort: 'event.localizations.title' } } }],
  ['localizations', { populate: { photo: { on: { x: { filters: { localizations: {} } } } } } }],
])('%s is refused in %j', (parameter, asked) => {
  expect(findDraftProbe(asked)?.parameter).toBe(parameter);
});

test('a condition on localizations is found however deep it is buried', () => {
  const wrappers = fc.array(fc.constantFrom('$or', '$and', '$not', 'event', 'days'), { maxLength: 8 });
  const relations = fc.array(fc.constantFrom('event', 'days', 'panels'), { maxLength: 4 });
  fc.assert(
    fc.property(wrappers, relations, (operators, path) => {
      const condition: object = { localizations: { title: { $startsWith: 'a' } } };
      const filters = operators.reduce(
        (inner, key) => ({ [key]: key === '$or' || key === '$and' ? [{ id: 1 }, inner] : inner }),
        condition,
      );
      const asked = path.reduce<object>((inner, relation) => ({ populate: { [relation]: inner } }), { filters });
      expect(findDraftProbe(asked)?.parameter).toBe('localizations');
    }),
  );
});
