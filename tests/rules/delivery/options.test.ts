import { expect, test } from 'vitest';
import { config } from '../../../cms/src/plugins/conference/server/src/config';
import { limitsOf } from '../../../cms/src/plugins/conference/server/src/delivery/limits/limits';
import { readDelivery } from '../../../cms/src/plugins/conference/server/src/delivery/options';

test('a project that sets nothing gets fast answers, and CDNs keep them for a quarter of a minute', () => {
  const defaults = {
    lookAhead: true,
    cache: { maxBytes: 67_108_864 },
    http: { maxAge: 0, sharedMaxAge: 15, staleWhileRevalidate: 60 },
    purge: undefined,
    limits: limitsOf(undefined),
  };
  expect(readDelivery(undefined)).toEqual(defaults);
  expect(readDelivery({ cache: true, http: {} })).toEqual(defaults);
});

test('a project sets what it wants, and the rest stays', () => {
  const purge = { url: 'https://cdn.example.org/purge', token: 'qupiya' };
  const given = {
    lookAhead: false,
    cache: { maxBytes: 2 ** 20 },
    http: { sharedMaxAge: 3600 },
    purge,
    limits: { depth: 20 },
  };
  expect(readDelivery(given)).toEqual({
    ...given,
    http: { maxAge: 0, sharedMaxAge: 3600, staleWhileRevalidate: 60 },
    limits: limitsOf({ depth: 20 }),
  });
  expect(readDelivery({ cache: false }).cache).toBe(false);
  expect(() => config.validator({ ...config.default, delivery: given })).not.toThrow();
});

test.each<[unknown, string]>([
  ['fast', ' must be an object, such as { cache: { maxBytes: 67108864 } }.'],
  [{ lookahead: true }, '.lookahead is no option. There are: lookAhead, cache, http, purge, limits.'],
  [{ lookAhead: 'on' }, '.lookAhead must be true or false.'],
  [{ cache: 64 }, '.cache must be false, or { maxBytes: 67108864 }.'],
  [{ cache: { maxBytes: 1000 } }, '.cache.maxBytes must be a whole number of bytes, at least 1048576 (1 MiB).'],
  [{ cache: { maxBytes: '1 GB' } }, '.cache.maxBytes must be a whole number of bytes, at least 1048576 (1 MiB).'],
  [{ http: 15 }, '.http must be an object, such as {"maxAge":0,"sharedMaxAge":15,"staleWhileRevalidate":60}.'],
  [{ http: { sMaxAge: 1 } }, '.http.sMaxAge is no option. There are: maxAge, sharedMaxAge, staleWhileRevalidate.'],
  [{ http: { maxAge: -1 } }, '.http.maxAge must be a whole number of seconds, 0 or more.'],
  [{ purge: {} }, '.purge.url must be a whole address, such as https://cdn.example.org/purge.'],
  [{ purge: { url: 'cdn' } }, '.purge.url must be a whole address, such as https://cdn.example.org/purge.'],
  [
    { purge: { url: 'https://cdn.example.org', token: 'two words' } },
    '.purge.token must be a text without spaces, as it goes into an Authorization header.',
  ],
])('%j stops the start, and says what would be right', (delivery, fault) => {
  const validate = () => Reflect.apply(config.validator, undefined, [{ ...config.default, delivery }]);
  expect(validate).toThrow(new Error(`conference.config.delivery${fault}`));
});
