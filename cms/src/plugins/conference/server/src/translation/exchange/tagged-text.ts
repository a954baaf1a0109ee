import type { Code, Content } from './content';
import { ContentBuilder } from './content-builder';
import type { UnitFault } from './unit';

/** What each code is written as, before its number: `<b3>in bold</b3>`, `<br4/>`. */
const NAMES: Readonly<Record<string, string>> = {
  paragraph: 'p',
  'list-ordered': 'ol',
  'list-unordered': 'ul',
  'list-item': 'li',
  quote: 'q',
  image: 'img',
  link: 'a',
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  break: 'br',
};

/** Those that begin a line of their own, so that a cell can be read. */
const BLOCKS = /^(paragraph|heading-\d|list-\w+|quote|image|code-block)$/;

/** Content as text with tags, for a cell of a table. */
export const writeTagged = (content: Content): string => content.map(write).join('').replace(/^\n/, '');

function write(piece: Content[number]): string {
  if (typeof piece === 'string') return piece.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const tag = `${nameOf(piece)}${piece.id}`;
  const before = BLOCKS.test(piece.kind) ? '\n' : '';
  if (piece.content === null) return `${before}<${tag}/>`;
  return `${before}<${tag}>${piece.content.map(write).join('')}</${tag}>`;
}

/** A heading has its level: `<h2-5>` is the code 5. */
const nameOf = ({ kind }: Code): string =>
  NAMES[kind] ?? (kind.replace(/^heading-(\d)$/, 'h$1-').replaceAll(/[^a-z0-9-]|-block/g, '') || 'x');

/** A name, and the id. */
const TAG = /<(\/?)(h\d-|[a-z]+)(\d+)(\/?)>/g;

/** Reads text with tags. Whatever else looks like a tag is text. */
export function readTagged(text: string): { readonly content: Content; readonly fault: UnitFault | undefined } {
  const builder = new ContentBuilder();
  let end = 0;
  for (const match of text.matchAll(TAG)) {
    const [tag, closing, name = '', id = '', single] = match;
    if (match.index > end) builder.text(plain(text.slice(end, match.index)));
    end = match.index + tag.length;
    if (single) builder.single(id, name);
    else if (closing) builder.end(id);
    else builder.start(id, name);
  }
  if (end < text.length) builder.text(plain(text.slice(end)));
  return builder.finish();
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };

const plain = (text: string): string =>
  text.replaceAll(/&(?:lt|gt|amp|quot);/g, (entity) => ENTITIES[entity] ?? entity);
