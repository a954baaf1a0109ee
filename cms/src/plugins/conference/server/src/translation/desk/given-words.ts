import { type Fault, fault } from '../../programme/fault';
import { isBlank, type Words } from '../words';
import { kindOf, mostCharacters, type WordsAttribute } from './fields';

/** What is wrong with words that are given for a field; undefined when nothing is. Blank ones take the words away. */
export function faultOfWords(field: string, value: Words, attribute: WordsAttribute): Fault | undefined {
  if (value === null || value === '') return undefined;
  const kind = kindOf(attribute);
  if (kind === 'value') return undefined;
  if (kind === 'blocks') return isBlocks(value) ? undefined : fault(field, 'richTextForm', {});
  if (typeof value !== 'string') return fault(field, 'textForm', {});
  const most = mostCharacters(attribute);
  if (isBlank(value) || most === null || value.length <= most) return undefined;
  return fault(field, 'tooLong', { length: value.length, most });
}

/** Strapi's rich text: blocks of a known type, each with what such a block needs, all the way down. */
function isBlocks(value: Words): boolean {
  return Array.isArray(value) && value.every(isBlock);
}

function isBlock(block: unknown): boolean {
  if (!isObject(block) || !Array.isArray(block.children)) return false;
  const { children } = block;
  switch (block.type) {
    case 'paragraph':
    case 'quote':
    case 'code':
      return children.every(isInline);
    case 'heading':
      return isLevel(block.level) && children.every(isInline);
    case 'list':
      return isListFormat(block.format) && children.every(isListItem);
    case 'image':
      return isObject(block.image) && typeof block.image.url === 'string';
    default:
      return false;
  }
}

function isListItem(item: unknown): boolean {
  if (!isObject(item) || !Array.isArray(item.children)) return false;
  if (item.type === 'list') return isBlock(item);
  return item.type === 'list-item' && item.children.every(isInline);
}

function isInline(node: unknown): boolean {
  if (!isObject(node)) return false;
  if (node.type === 'link')
    return typeof node.url === 'string' && Array.isArray(node.children) && node.children.every(isText);
  return isText(node);
}

const isText = (node: unknown): boolean => isObject(node) && node.type === 'text' && typeof node.text === 'string';
const isLevel = (level: unknown): boolean => typeof level === 'number' && [1, 2, 3, 4, 5, 6].includes(level);
const isListFormat = (format: unknown): boolean => format === 'ordered' || format === 'unordered';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
