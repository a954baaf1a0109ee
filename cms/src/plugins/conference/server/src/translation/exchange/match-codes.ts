import { print, type Words } from '../words';
import { type Code, type Content, codesIn } from './content';
import { decodeWords, encodeWords, type FieldKind, isSameInFiles } from './field-words';
import type { Encoded, Template } from './rich-text';

/**
 * What is written in a translation with the codes of its source in place of its own; undefined where it is built otherwise,
 * and a file could not give it back as it is.
 */
export function matchCodes(source: Encoded, target: Words, kind: FieldKind): Content | undefined {
  const encoded = encodeWords(target, kind);
  if (kind === 'text') return encoded.content;
  if (Boolean(source.only) !== Boolean(encoded.only)) return undefined;
  const ids = source.only
    ? pairInline(source, source.content, encoded, encoded.content)
    : pairBlocks(source, source.content, encoded, encoded.content);
  if (!ids) return undefined;
  const content = renamed(encoded.content, new Map(ids));
  return isSameInFiles(target, decodeWords(content, source, kind), kind) ? content : undefined;
}

/** The ids of codes of a translation, each with that of the source. */
type Pairs = readonly (readonly [own: string, source: string])[];

function pairBlocks(source: Encoded, wanted: Content, target: Encoded, given: Content): Pairs | undefined {
  const blocks = wanted.filter((piece) => typeof piece !== 'string');
  const own = given.filter((piece) => typeof piece !== 'string');
  if (blocks.length !== own.length) return undefined;
  const pairs: (readonly [string, string])[] = [];
  for (const [at, block] of blocks.entries()) {
    const other = own[at];
    const isContainer = source.templates.get(block.id)?.is === 'container';
    if (!other || keyOf(source, block) !== keyOf(target, other)) return undefined;
    const pair = isContainer ? pairBlocks : pairInline;
    const inside = pair(source, block.content ?? [], target, other.content ?? []);
    if (!inside) return undefined;
    pairs.push([other.id, block.id], ...inside);
  }
  return pairs;
}

function pairInline(source: Encoded, wanted: Content, target: Encoded, given: Content): Pairs | undefined {
  const left = codesIn(wanted).map((code) => ({ id: code.id, key: keyOf(source, code) }));
  const pairs: (readonly [string, string])[] = [];
  for (const code of codesIn(given)) {
    const at = left.findIndex(({ key }) => key === keyOf(target, code));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (!found) return undefined;
    pairs.push([code.id, found.id]);
  }
  return left.length === 0 ? pairs : undefined;
}

/** All of a code but its words. */
function keyOf({ templates }: Encoded, { id }: Code): string {
  const template = templates.get(id);
  return template ? `${template.kind} ${print(withoutWords(template))}` : '';
}

function withoutWords(template: Template): Words {
  if (!('node' in template)) return 'mark' in template ? template.mark : null;
  const { children: _words, image, ...rest } = template.node;
  return { ...rest, image: typeof image === 'object' && image !== null ? { ...image, alternativeText: null } : null };
}

const renamed = (content: Content, ids: ReadonlyMap<string, string>): Content =>
  content.map((piece) =>
    typeof piece === 'string'
      ? piece
      : { ...piece, id: ids.get(piece.id) ?? piece.id, content: piece.content && renamed(piece.content, ids) },
  );
