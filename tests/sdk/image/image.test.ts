import type { Picture } from '@kurultai/sdk';
import { imageAttributes, objectPosition } from '@kurultai/sdk/image';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const baseUrl = 'https://cms.example.org/graphql';
const copy = (name: string, width: number) => ({ name, url: `/uploads/${name}_kol.jpg`, width, height: width / 2 });
const lake: Picture = {
  url: '/uploads/kol.jpg',
  alternativeText: 'Балқаш көлі',
  caption: null,
  width: 2000,
  height: 1000,
  mime: 'image/jpeg',
  formats: {
    large: copy('large', 1000),
    thumbnail: copy('thumbnail', 245),
    small: copy('small', 500),
    medium: copy('medium', 750),
  },
  focalPoint: null,
};

describe('imageAttributes', () => {
  test('offers every size once, from the narrowest to the original', () => {
    expect(imageAttributes(lake, { baseUrl })).toEqual({
      src: 'https://cms.example.org/uploads/kol.jpg',
      srcset: [
        'https://cms.example.org/uploads/thumbnail_kol.jpg 245w',
        'https://cms.example.org/uploads/small_kol.jpg 500w',
        'https://cms.example.org/uploads/medium_kol.jpg 750w',
        'https://cms.example.org/uploads/large_kol.jpg 1000w',
        'https://cms.example.org/uploads/kol.jpg 2000w',
      ].join(', '),
      sizes: '100vw',
      width: 2000,
      height: 1000,
      alt: 'Балқаш көлі',
      loading: 'lazy',
      decoding: 'async',
      fetchpriority: 'auto',
    });
  });

  test('leaves out copies that are wider than the original, and those as wide', () => {
    const small = { ...lake, width: 500, height: 250 };
    expect(imageAttributes(small).srcset).toBe('/uploads/thumbnail_kol.jpg 245w, /uploads/kol.jpg 500w');
  });

  test('offers the copies where the original was not measured', () => {
    const { srcset, width } = imageAttributes({ ...lake, width: null, height: null });
    expect(srcset).toBe(
      '/uploads/thumbnail_kol.jpg 245w, /uploads/small_kol.jpg 500w, /uploads/medium_kol.jpg 750w, /uploads/large_kol.jpg 1000w',
    );
    expect(width).toBeUndefined();
  });

  test.each([null, undefined, {}, [], 'none', { small: null, large: { url: 5, width: 1 } }, { small: { url: '/a' } }])(
    'shows a picture whose formats are %j in its one size',
    (formats) => {
      const attributes = imageAttributes({ url: '/logo.svg', width: 20, height: 10, formats });
      expect(attributes).toMatchObject({ src: '/logo.svg', width: 20, height: 10, alt: '' });
      expect(Object.keys(attributes)).not.toContain('srcset');
      expect(Object.keys(attributes)).not.toContain('sizes');
    },
  );

  test('loads at once what is seen first', () => {
    expect(imageAttributes(lake, { priority: true })).toMatchObject({
      loading: 'eager',
      decoding: 'auto',
      fetchpriority: 'high',
    });
  });

  test('keeps addresses with spaces and commas whole in a srcset', () => {
    const formats = { small: { url: '/a b,.png,', width: 10 } };
    expect(imageAttributes({ url: '/o.png', width: 20, height: 20, formats }).srcset).toBe(
      '/a%20b,.png%2C 10w, /o.png 20w',
    );
  });

  test('keeps addresses that are whole already, such as those of a bucket', () => {
    expect(imageAttributes({ url: 'https://cdn.example.org/a.png?s=1' }, { baseUrl }).src).toBe(
      'https://cdn.example.org/a.png?s=1',
    );
  });

  test('refuses a base that is no address, and says what to give', () => {
    expect(() => imageAttributes(lake, { baseUrl: 'cms.example.org' })).toThrow(
      new TypeError(
        'imageAttributes: /uploads/kol.jpg is no address on cms.example.org. ' +
          'Give baseUrl a whole address, such as https://cms.example.org.',
      ),
    );
  });

  test.each([
    [320, '320px'],
    ['50vw', '50vw'],
    [{ 0: '100vw', 640: '50vw', 1024: 320 }, '(min-width: 1024px) 320px, (min-width: 640px) 50vw, 100vw'],
    [{ 1024: 'calc(50vw - 2rem)' }, '(min-width: 1024px) calc(50vw - 2rem), 100vw'],
  ] as const)('writes sizes %j as %s', (sizes, attribute) => {
    expect(imageAttributes(lake, { sizes }).sizes).toBe(attribute);
  });

  test('never offers a width twice, out of order, or beyond the original, whatever copies there are', () => {
    const widths = fc.dictionary(fc.string(), fc.record({ url: fc.webUrl(), width: fc.integer({ min: -5, max: 50 }) }));
    fc.assert(
      fc.property(widths, fc.integer({ min: 1, max: 40 }), (formats, width) => {
        const { srcset = `/o ${width}w` } = imageAttributes({ url: '/o', width, height: width, formats });
        const offered = srcset.split(', ').map((one) => Number(/ (\d+)w$/.exec(one)?.[1]));
        expect(offered).toEqual([...new Set(offered)].sort((one, other) => one - other));
        expect(offered.at(-1)).toBe(width);
      }),
    );
  });
});

describe('objectPosition', () => {
  test('reads the percentages that Strapi keeps with a file', () => {
    expect(objectPosition({ focalPoint: { x: 50, y: 12.345 } })).toBe('50% 12.35%');
  });

  test('prefers a point of the project, from 0 to 1', () => {
    expect(objectPosition({ focalPoint: { x: 50, y: 20 } }, { x: 0.29, y: 1 })).toBe('29% 100%');
  });

  test.each([undefined, null, 'top', {}, { x: 50 }, { x: 120, y: 5 }, { x: '1', y: '2' }])(
    'knows none in %j',
    (point) => {
      expect(objectPosition({ focalPoint: point })).toBeUndefined();
    },
  );

  test('refuses percentages where 0 to 1 is asked for', () => {
    expect(() => objectPosition({}, { x: 50, y: 20 })).toThrow(RangeError);
  });
});
