import type { Blocks } from '@kurultai/sdk';
import { safeAddress, toHtml, toText } from '@kurultai/sdk/richtext';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryBlocks, arbitraryTrees } from './arbitrary-blocks';
import { parsedHtml } from './parsed-html';

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt', 'width', 'height', 'loading'],
  code: ['class'],
  ...Object.fromEntries(
    'p h1 h2 h3 h4 h5 h6 blockquote pre ol ul li figure figcaption br div strong em u s'
      .split(' ')
      .map((tag) => [tag, []]),
  ),
};

/** The text of blocks, in the order of the page, read without any of the SDK's code. */
function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (typeof node !== 'object' || node === null) return '';
  if ('type' in node && node.type === 'image') {
    const image = 'image' in node ? node.image : undefined;
    return typeof image === 'object' && image && 'caption' in image ? textIn(image.caption) : '';
  }
  return ('text' in node ? textIn(node.text) : '') + ('children' in node ? textOf(node.children) : '');
}
const textIn = (text: unknown) =>
  typeof text === 'string' ? text.replaceAll('\0', '').replaceAll('\r\n', '\n').replaceAll('\r', '\n') : '';

const anything = fc.oneof(arbitraryBlocks, arbitraryTrees);

describe('HTML of any blocks whatever', () => {
  test('has no element, attribute or comment but the few that rich text needs', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(undefined, 'https://cms.example.org'), (blocks, baseUrl) => {
        const { elements, others } = parsedHtml(toHtml(blocks, baseUrl ? { baseUrl } : {}));
        expect(others).toEqual([]);
        for (const { name, attributes } of elements) {
          expect(Object.keys(ALLOWED)).toContain(name);
          expect(ALLOWED[name]).toEqual(expect.arrayContaining(Object.keys(attributes)));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('links to nothing that could run', () => {
    fc.assert(
      fc.property(anything, (blocks) => {
        for (const { attributes } of parsedHtml(toHtml(blocks)).elements) {
          const address = attributes.href ?? attributes.src;
          if (address !== undefined) {
            expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(new URL(address, 'https://site.example').protocol);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('has the text of the blocks, all of it, in its order', () => {
    fc.assert(
      fc.property(arbitraryBlocks, (blocks) => {
        expect(parsedHtml(toHtml(blocks)).text).toBe(textOf(blocks));
      }),
      { numRuns: 1000 },
    );
  });

  test('is understood as it was written: nothing is moved or closed by the parser', () => {
    fc.assert(
      fc.property(arbitraryBlocks, (blocks) => {
        const html = toHtml(blocks);
        const written = [...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name]) => name);
        expect(parsedHtml(html).elements.map(({ name }) => name)).toEqual(written);
      }),
    );
  });
});

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  ' \u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'http://[',
  '',
])('%j is no address to link to', (address) => {
  expect(safeAddress(address)).toBeUndefined();
});

test.each([
  'https://example.org/?a=b#c',
  'mailto:a@b.kz',
  'tel:+77172',
  '/kk/news',
  'news',
  '#top',
  '?page=2',
  '//b.kz/',
])('%j may be linked to, as it is', (address) => {
  expect(safeAddress(address)).toBe(address);
});

test('lists nested a hundred thousand deep are written out', () => {
  let list: Blocks[number] & { type: 'list' } = { type: 'list', format: 'ordered', children: [] };
  for (let depth = 0; depth < 100_000; depth += 1) {
    const item = { type: 'list-item', children: [{ type: 'text', text: 'а' }] } as const;
    list = { type: 'list', format: 'ordered', children: [item, list] };
  }
  expect(toHtml([list]).split('<li>')).toHaveLength(100_001);
  expect(toText([list]).split('\n')).toHaveLength(100_000);
});
