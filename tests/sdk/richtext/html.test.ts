import type { Block, Blocks, Inline, List, Text } from '@kurultai/sdk';
import { escapeHtml, toHtml } from '@kurultai/sdk/richtext';
import { describe, expect, test } from 'vitest';

const text = (words: string, marks: Partial<Text> = {}): Text => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const item = (words: string) => ({ type: 'list-item', children: [text(words)] }) as const;
const list = (format: List['format'], ...children: List['children']): List => ({ type: 'list', format, children });

describe('toHtml', () => {
  test('writes each kind of block', () => {
    const blocks: Blocks = [
      { type: 'heading', level: 2, children: [text('Балқаш')] },
      paragraph(text('Су & жер')),
      { type: 'quote', children: [text('«Сөз»')] },
      { type: 'code', language: 'c++', children: [text('if (a < b)\n  return;')] },
      { type: 'image', image: { url: '/a.png', alternativeText: 'Көл "1"', width: 3, height: 2 }, children: [] },
    ];
    expect(toHtml(blocks).split(/(?<=>)(?=<(?:p|blockquote|pre|img)\b)/)).toEqual([
      '<h2>Балқаш</h2>',
      '<p>Су &amp; жер</p>',
      '<blockquote>«Сөз»</blockquote>',
      '<pre><code class="language-c++">if (a &lt; b)\n  return;</code></pre>',
      '<img src="/a.png" alt="Көл &quot;1&quot;" width="3" height="2" loading="lazy">',
    ]);
  });

  test('puts a nested list into the item that it follows', () => {
    const nested = list('ordered', item('1'), list('unordered', item('а'), item('ә')), item('2'));
    expect(toHtml([nested])).toBe('<ol><li>1<ul><li>а</li><li>ә</li></ul></li><li>2</li></ol>');
  });

  test('gives a nested list that follows nothing an item of its own', () => {
    expect(toHtml([list('unordered', list('ordered', item('1')))])).toBe('<ul><li><ol><li>1</li></ol></li></ul>');
  });

  test('marks text from the inside out, and breaks its lines', () => {
    const marks = { bold: true, italic: true, underline: true, strikethrough: true, code: true };
    expect(toHtml([paragraph(text('бір\nекі', marks))])).toBe(
      '<p><strong><em><u><s><code>бір<br>екі</code></s></u></em></strong></p>',
    );
  });

  test('keeps the words of a link that it must not write', () => {
    expect(toHtml([paragraph({ type: 'link', url: 'javascript:x', children: [text('бас')] })])).toBe('<p>бас</p>');
  });

  test('shifts headings, and leaves none beyond the sixth level', () => {
    const headings: Blocks = [1, 6].map((level) => ({ type: 'heading', level: level === 1 ? 1 : 6, children: [] }));
    expect(toHtml(headings, { headingShift: 1 })).toBe('<h2></h2><h6></h6>');
    expect(toHtml(headings, { headingShift: -1 })).toBe('<h1></h1><h5></h5>');
  });

  test('makes pictures absolute and links not, and shows captions', () => {
    const blocks: Blocks = [
      { type: 'image', image: { url: '/uploads/a b.png', caption: 'Көл' }, children: [] },
      paragraph({ type: 'link', url: '/kk', children: [text('бас')] }),
    ];
    expect(toHtml(blocks, { baseUrl: 'https://cms.example.org/graphql' })).toBe(
      '<figure><img src="https://cms.example.org/uploads/a%20b.png" alt="" loading="lazy">' +
        '<figcaption>Көл</figcaption></figure><p><a href="/kk">бас</a></p>',
    );
  });

  test('refuses a base that is no address', () => {
    const image: Block = { type: 'image', image: { url: '/a.png' }, children: [] };
    expect(() => toHtml([image], { baseUrl: 'cms.example.org' })).toThrow(TypeError);
  });

  test('shows the text of kinds that it does not know', () => {
    const blocks: Blocks = JSON.parse('[{"type":"callout","children":[{"type":"mention","text":"@Айгүл"}]}]');
    expect(toHtml(blocks)).toBe('<div>@Айгүл</div>');
    expect(toHtml(blocks, { nodes: { unknown: ({ type }, children) => `[${escapeHtml(type)} ${children}]` } })).toBe(
      '[callout [mention @Айгүл]]',
    );
  });

  test('gives hooks the node, safe content, and a renderer that takes attributes', () => {
    const link: Inline = { type: 'link', url: 'https://b.kz/?a&b', children: [text('<сілтеме>')] };
    const html = toHtml([paragraph(link, text('!'))], {
      nodes: {
        link: ({ url }, children, render) => `[${url} ${children} ${render({ rel: 'me "x"', target: undefined })}]`,
        paragraph: (_, children) => `<section>${children}</section>`,
      },
    });
    expect(html).toBe(
      '<section>[https://b.kz/?a&b &lt;сілтеме&gt; ' +
        '<a href="https://b.kz/?a&amp;b" rel="me &quot;x&quot;">&lt;сілтеме&gt;</a>]!</section>',
    );
  });

  test.each([null, undefined, []])('is empty for %j', (blocks) => {
    expect(toHtml(blocks)).toBe('');
  });
});
