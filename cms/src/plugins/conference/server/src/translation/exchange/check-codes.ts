import { type Code, type Content, codesIn, wordsIn } from './content';
import type { Encoded } from './rich-text';

/** What a translation did to the codes of its source. */
export interface CodeFault {
  readonly code: 'codeMissing' | 'codeUnknown' | 'codeTwice' | 'codeMoved' | 'codeFilled' | 'wordsOutside';
  /** The code by its id, and what it stands for. */
  readonly id: string;
  readonly kind: string;
}

/**
 * The first thing that is wrong with the codes of a translation: each of the source must be there once, paragraphs and lists
 * in their order, and what is in a paragraph must stay in it, in whatever order the language needs.
 */
export function faultOfCodes(source: Encoded, target: Content): CodeFault | undefined {
  const wanted = codesIn(source.content);
  const given = codesIn(target);
  const ids = new Set(given.map(({ id }) => id));
  const missing = wanted.find(({ id }) => !ids.has(id));
  const unknown = given.find(({ id }) => !source.templates.has(id));
  const twice = given.find(({ id }, at) => given.findIndex((one) => one.id === id) !== at);
  if (unknown) return { code: 'codeUnknown', id: unknown.id, kind: unknown.kind };
  if (missing) return { code: 'codeMissing', id: missing.id, kind: missing.kind };
  if (twice) return { code: 'codeTwice', id: twice.id, kind: kindOf(source, twice) };
  return source.only ? faultOfLeaf(source, source.content, target) : faultOfContainer(source, source.content, target);
}

/** A field of text has no codes to keep, and takes none. */
function faultOfContainer(source: Encoded, wanted: Content, given: Content, around?: Code): CodeFault | undefined {
  const codes = wanted.filter((piece) => typeof piece !== 'string');
  if (codes.length === 0 && !around) return undefined;
  const found = given.filter((piece) => typeof piece !== 'string');
  for (const [at, code] of codes.entries()) {
    const other = found[at];
    if (other?.id !== code.id) return fault('codeMoved', source, code);
    const inside = faultOfBlock(source, code, other.content ?? []);
    if (inside) return inside;
  }
  const surplus = found[codes.length];
  if (surplus) return fault('codeMoved', source, surplus);
  const hasWords = given.some((piece) => typeof piece === 'string' && piece.trim() !== '');
  const [nearest = around] = codes;
  return hasWords && nearest ? fault('wordsOutside', source, nearest) : undefined;
}

function faultOfBlock(source: Encoded, code: Code, given: Content): CodeFault | undefined {
  const isContainer = source.templates.get(code.id)?.is === 'container';
  return isContainer
    ? faultOfContainer(source, code.content ?? [], given, code)
    : faultOfLeaf(source, code.content ?? [], given);
}

function faultOfLeaf(source: Encoded, wanted: Content, given: Content): CodeFault | undefined {
  const own = new Set(codesIn(wanted).map(({ id }) => id));
  const found = codesIn(given);
  const stray = found.find(({ id }) => !own.has(id));
  if (stray) return fault('codeMoved', source, stray);
  const ids = new Set(found.map(({ id }) => id));
  const lost = codesIn(wanted).find(({ id }) => !ids.has(id));
  if (lost) return fault('codeMoved', source, lost);
  const filled = found.find((code) => source.templates.get(code.id)?.is === 'break' && hasSomething(code));
  if (filled) return fault('codeFilled', source, filled);
  const isLink = ({ id }: Code) => source.templates.get(id)?.is === 'link';
  const nested = found.filter(isLink).flatMap(({ content }) => codesIn(content ?? []).filter(isLink));
  return nested[0] ? fault('codeMoved', source, nested[0]) : undefined;
}

const hasSomething = ({ content }: Code): boolean =>
  content !== null && (codesIn(content).length > 0 || wordsIn(content) !== '');

const fault = (code: CodeFault['code'], source: Encoded, { id, kind }: Code): CodeFault => ({
  code,
  id,
  kind: kindOf(source, { id, kind }),
});

const kindOf = ({ templates }: Encoded, { id, kind }: Pick<Code, 'id' | 'kind'>): string =>
  templates.get(id)?.kind ?? kind;
