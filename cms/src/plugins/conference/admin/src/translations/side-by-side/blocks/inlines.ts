/** What may be said of a run of text, as Strapi's blocks have it. */
export const marks = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;
export type Mark = (typeof marks)[number];

export interface Run extends Readonly<Partial<Record<Mark, true>>> {
  readonly type: 'text';
  readonly text: string;
}

interface Link {
  readonly type: 'link';
  readonly url: string;
  /** What else is kept of it: `rel`, `target`. */
  readonly rest: Readonly<Record<string, unknown>>;
  readonly children: readonly Run[];
}

/** What stands in a paragraph, a heading, an item of a list or a quote. */
export type Inline = Run | Link;

export const run = (text: string): Run => ({ type: 'text', text });

/** Inline nodes of Strapi's blocks, or of an editor that keeps them a little differently; what is neither is left out. */
export function readInlines(nodes: unknown): readonly Inline[] {
  const read = asList(nodes).flatMap((node) => readInline(node));
  return joinRuns(read);
}

/** The same as Strapi stores it; an empty run where there is nothing, as each block must have one. */
export function writeInlines(inlines: readonly Inline[]): readonly object[] {
  const written = inlines.map((inline) =>
    inline.type === 'link' ? { ...inline.rest, type: 'link', url: inline.url, children: inline.children } : inline,
  );
  return written.length > 0 ? written : [run('')];
}

export const textOfInlines = (inlines: readonly Inline[]): string => inlines.map(textOfInline).join('');

export const textOfInline = (inline: Inline): string =>
  inline.type === 'link' ? textOfInlines(inline.children) : inline.text;

/** The addresses that a text links to, in its order. */
export const linksOf = (inlines: readonly Inline[]): readonly string[] =>
  inlines.flatMap((inline) => (inline.type === 'link' ? [inline.url] : []));

/** The marks used anywhere in a text. */
export function marksOf(inlines: readonly Inline[]): readonly Mark[] {
  const runs = inlines.flatMap((inline) => (inline.type === 'link' ? inline.children : [inline]));
  return marks.filter((mark) => runs.some((one) => one[mark] && one.text.trim() !== ''));
}

function readInline(node: unknown): Inline[] {
  if (!isObject(node)) return [];
  if (typeof node.text === 'string') return [readRun(node, node.text)];
  if (node.type !== 'link') return [];
  const { type: _, url, children, ...rest } = node;
  const runs = joinRuns(asList(children).flatMap((child) => readInline(child))).filter((one) => one.type === 'text');
  // A link without words is left behind when its words are deleted.
  return runs.length > 0 ? [{ type: 'link', url: String(url ?? ''), rest, children: runs }] : [];
}

function readRun(node: Readonly<Record<string, unknown>>, text: string): Run {
  const on = marks.filter((mark) => node[mark] === true).map((mark) => [mark, true] as const);
  return { type: 'text', text, ...Object.fromEntries(on) };
}

/** Without empty runs, and with those together that look the same. */
function joinRuns(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    if (inline.type === 'text' && inline.text === '') continue;
    const last = joined.at(-1);
    if (last?.type === 'text' && inline.type === 'text' && marks.every((mark) => last[mark] === inline[mark])) {
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    } else joined.push(inline);
  }
  return joined;
}

export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
