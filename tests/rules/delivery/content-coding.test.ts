import { expect, test } from 'vitest';
import { acceptedCodings } from '../../../cms/src/plugins/conference/server/src/delivery/answers/content-coding';

test.each<[string | undefined, readonly string[]]>([
  [undefined, ['identity']],
  ['', ['identity']],
  ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
  ['GZIP', ['gzip', 'identity']],
  ['br;q=0.1, gzip;q=0.9', ['gzip', 'br', 'identity']],
  ['gzip; q=1.0, br ; q=1.0', ['br', 'gzip', 'identity']],
  ['*', ['br', 'gzip', 'identity']],
  ['*;q=0.5, gzip', ['gzip', 'br', 'identity']],
  ['gzip;q=0', ['identity']],
  ['gzip;q=nonsense', ['identity']],
  ['identity, gzip;q=0.5', ['identity', 'gzip']],
  ['gzip, identity;q=0', ['gzip']],
  ['gzip, *;q=0', ['gzip']],
])('Accept-Encoding "%s" takes %j', (header, codings) => {
  expect(acceptedCodings(header)).toEqual(codings);
});
