import { type Content, joinTexts, type Piece } from './content';

/** A node of Strapi's blocks. */
type Node = Readonly<Record<string, unknown>>;

/** What a code of a field stands for, so that words can be put back around it. */
export type Template =
  | { readonly is: 'container' | 'leaf' | 'image' | 'link'; readonly kind: string; readonly node: Node }
  | { readonly is: 'mark'; readonly kind: string; readonly mark: readonly [name: string, value: unknown] }
  | { readonly is: 'break'; readonly kind: string };

/** A rich text as content, and what each of its codes stands for. */
export interface Encoded {
  readonly content: Content;
  readonly templates: ReadonlyMap<string, Template>;
  /** The one paragraph there is: it needs no code of its own. */
  readonly only: Node | undefined;
}

/** Writes Strapi's blocks as content. Codes are numbered as they come. */
export function encode(blocks: unknown): Encoded {
  const nodes = nodesOf(blocks);
  const templates = new Map<string, Template>();
  const add = (template: Template): string => {
    const id = String(templates.size + 1);
    templates.set(id, template);
    return id;
  };
  const [first] = nodes;
  const only = nodes.length === 1 && first?.type === 'paragraph' ? first : undefined;
  const content = only ? inlineOf(nodesOf(only.children), add) : nodes.map((node) => blockOf(node, add));
  return { content: joinTexts(content), templates, only };
}

/** Blocks built as `source` is, with the words of `content`, whose codes must be those of the source. */
export function decode(content: Content, { templates, only }: Pick<Encoded, 'templates' | 'only'>): Node[] {
  if (only) return [{ ...only, children: inlineNodes(content, templates) }];
  return blockNodes(content, templates);
}

/** Blocks as an editor leaves them: no text without marks beside another, no empty one but beside a link. */
export function tidyBlocks(blocks: unknown): Node[] {
  const encoded = encode(blocks);
  return decode(encoded.content, encoded);
}

type Add = (template: Template) => string;

function blockOf(node: Node, add: Add): Piece {
  const kind = kindOf(node);
  if (isObject(node.image)) {
    const id = add({ is: 'image', kind, node });
    const { alternativeText } = node.image;
    return { id, kind, content: typeof alternativeText === 'string' ? [alternativeText] : [] };
  }
  const children = nodesOf(node.children);
  const isContainer = children.length > 0 && !children.some(isInline);
  const id = add({ is: isContainer ? 'container' : 'leaf', kind, node });
  return { id, kind, content: isContainer ? children.map((child) => blockOf(child, add)) : inlineOf(children, add) };
}

function inlineOf(nodes: readonly Node[], add: Add): Piece[] {
  return groupByMark(nodes, []).flatMap((group) => groupOf(group, [], add));
}

interface Group {
  readonly mark: Mark | undefined;
  readonly nodes: readonly Node[];
}

type Mark = readonly [name: string, value: unknown];

/** Neighbours that share a mark are in one code, not in one each. */
function groupByMark(nodes: readonly Node[], around: readonly Mark[]): Group[] {
  const groups: { mark: Mark | undefined; nodes: Node[] }[] = [];
  for (const node of nodes) {
    if (node.type !== 'link' && node.text === '') continue;
    const marks = marksOf(node).filter(([name]) => !around.some(([known]) => known === name));
    const last = groups.at(-1);
    const shared = last?.mark && marks.find((mark) => isSameMark(mark, last.mark));
    if (last && (shared || (!last.mark && marks.length === 0))) last.nodes.push(node);
    else groups.push({ mark: marks[0], nodes: [node] });
  }
  return groups;
}

function groupOf({ mark, nodes }: Group, around: readonly Mark[], add: Add): Piece[] {
  if (!mark) return nodes.flatMap((node) => leafOf(node, add));
  const id = add({ is: 'mark', kind: mark[0], mark });
  const inside = [...around, mark];
  return [{ id, kind: mark[0], content: groupByMark(nodes, inside).flatMap((group) => groupOf(group, inside, add)) }];
}

function leafOf(node: Node, add: Add): Piece[] {
  if (node.type === 'link') {
    const id = add({ is: 'link', kind: 'link', node });
    return [{ id, kind: 'link', content: inlineOf(nodesOf(node.children), add) }];
  }
  const lines = String(node.text ?? '').split('\n');
  return lines.flatMap((line, at): Piece[] =>
    at === 0 ? [line] : [{ id: add({ is: 'break', kind: 'break' }), kind: 'break', content: null }, line],
  );
}

function blockNodes(content: Content, templates: Encoded['templates']): Node[] {
  return content.flatMap((piece) => {
    const template = typeof piece === 'string' ? undefined : templates.get(piece.id);
    if (typeof piece === 'string' || !template || !('node' in template)) return [];
    const { node } = template;
    const inner = piece.content ?? [];
    if (template.is === 'image') return [withAlternativeText(node, inner)];
    const isContainer = template.is === 'container';
    return [{ ...node, children: isContainer ? blockNodes(inner, templates) : inlineNodes(inner, templates) }];
  });
}

function withAlternativeText(node: Node, content: Content): Node {
  const text = content.filter((piece) => typeof piece === 'string').join('');
  const image = isObject(node.image) ? node.image : {};
  // What has none stays as it is: null and an empty text are two values.
  return text === (image.alternativeText ?? '') ? node : { ...node, image: { ...image, alternativeText: text } };
}

/** Texts and links, with a text on each side of a link, as the editor needs them. */
function inlineNodes(content: Content, templates: Encoded['templates']): Node[] {
  const nodes: Node[] = [];
  const pad = () => {
    if (!isText(nodes.at(-1))) nodes.push({ type: 'text', text: '' });
  };
  const walk = (pieces: Content, marks: readonly Mark[]): void => {
    for (const piece of pieces) {
      if (typeof piece === 'string') addText(nodes, piece, marks);
      else {
        const template = templates.get(piece.id);
        if (template?.is === 'break') addText(nodes, '\n', marks);
        else if (template?.is === 'mark') walk(piece.content ?? [], withMark(marks, template.mark));
        else if (template?.is === 'link') {
          pad();
          nodes.push({ ...template.node, children: linkChildren(piece.content ?? [], templates, marks) });
        }
      }
    }
  };
  walk(content, []);
  pad();
  return nodes;
}

function linkChildren(content: Content, templates: Encoded['templates'], marks: readonly Mark[]): Node[] {
  const [...children] = inlineNodes(content, templates);
  return children.map((child) => (child.text === '' ? child : sorted({ ...child, ...Object.fromEntries(marks) })));
}

function addText(nodes: Node[], text: string, marks: readonly Mark[]): void {
  if (text === '') return;
  const last = nodes.at(-1);
  const node = sorted({ type: 'text', text, ...Object.fromEntries(marks) });
  if (isText(last) && hasSameMarks(last, node))
    nodes[nodes.length - 1] = { ...last, text: `${String(last.text)}${text}` };
  else if (isText(last) && last.text === '') nodes[nodes.length - 1] = node;
  else nodes.push(node);
}

const isText = (node: Node | undefined): node is Node => typeof node?.text === 'string';

/** Marks in the order in which they are read, whatever order codes are in. */
function sorted({ type, text, ...marks }: Node): Node {
  return { type, text, ...Object.fromEntries(marksOf(marks)) };
}

const hasSameMarks = (one: Node, other: Node): boolean =>
  JSON.stringify(marksOf(one)) === JSON.stringify(marksOf(other));

const withMark = (marks: readonly Mark[], mark: Mark): readonly Mark[] =>
  marks.some(([name]) => name === mark[0]) ? marks : [...marks, mark];

const isSameMark = (one: Mark, other: Mark | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

/** `bold`, `italic`: what a text node says of itself besides its text. A link's are those of all its texts. */
function marksOf(node: Node): Mark[] {
  if (node.type === 'link') return [];
  return Object.entries(node)
    .filter(
      ([name, value]) => name !== 'type' && name !== 'text' && value !== false && value !== null && value !== undefined,
    )
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

function kindOf(node: Node): string {
  if (node.type === 'heading') return `heading-${node.level}`;
  if (node.type === 'list') return `list-${node.format}`;
  // Not the mark of the same name.
  if (node.type === 'code') return 'code-block';
  return typeof node.type === 'string' ? node.type : 'block';
}

const isInline = ({ type }: Node): boolean => type === 'text' || type === 'link';

const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isObject) : []);

const isObject = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
