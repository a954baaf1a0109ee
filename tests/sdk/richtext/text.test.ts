import type { Blocks } from '@kurultai/sdk';
import { toText } from '@kurultai/sdk/richtext';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryTrees } from './arbitrary-blocks';

const paragraph = (text: string): Blocks[number] => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const item = (text: string) => ({ type: 'list-item', children: [{ type: 'text', text }] }) as const;

describe('toText', () => {
  test('sets blocks apart, and gives items their markers', () => {
    const blocks: Blocks = [
      paragraph('Бірінші сөз'),
      paragraph(''),
      {
        type: 'list',
        format: 'ordered',
        children: [item('бір'), { type: 'list', format: 'unordered', children: [item('а'), item('ә')] }, item('екі')],
      },
      { type: 'image', image: { url: '/a.png', alternativeText: 'Көл', caption: 'Балқаш' }, children: [] },
    ];
    expect(toText(blocks)).toBe('Бірінші сөз\n\n1. бір\n  • а\n  • ә\n2. екі\n\nБалқаш');
    expect(toText(blocks, { bullet: '- ' })).toContain('\n  - ә\n');
  });

  test('gives an item that holds only a list no line of its own', () => {
    const inner = { type: 'list', format: 'unordered', children: [item('а')] } as const;
    expect(toText([{ type: 'list', format: 'unordered', children: [inner] }])).toBe('• а');
  });

  test('takes any tree', () => {
    fc.assert(fc.property(arbitraryTrees, (blocks) => toText(blocks) === toText(blocks).trim()));
  });

  test.each([null, undefined, []])('is empty for %j', (blocks) => {
    expect(toText(blocks)).toBe('');
  });
});
