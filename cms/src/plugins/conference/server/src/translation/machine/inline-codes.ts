/*
 * A paragraph of rich text as HTML for a machine, and back. Each run of text that is marked and each link is an element with an id
 * of its own; what is bold and where a link leads stays here. What comes back is taken only if every element is there once, in
 * the place that it had among the others.
 */

type Node = Readonly<Record<string, unknown>>;

interface Code {
  readonly node: Node;
  readonly parent: number | null;
}

/** Strapi’s inline nodes as HTML; the codes are read by `fromHtml`. */
export function toHtml(children: readonly unknown[]): string {
  const codes: Code[] = [];
  return children.map((child) => writeNode(child, null, codes)).join('');
}

/** Plain text as HTML. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

/** What is read of HTML. */
export const textOfHtml = (html: string): string =>
  unescapeHtml(html.replaceAll(/<br\s*\/?>/gi, '\n').replaceAll(/<[^>]*>/g, ''));

/**
 * Translated HTML as inline nodes, with the formatting of the original.
 * @returns undefined where an element is lost, doubled, or in another than it was.
 */
export function fromHtml(html: string, original: readonly unknown[]): readonly Node[] | undefined {
  const codes: Code[] = [];
  for (const child of original) writeNode(child, null, codes);
  const reader = new Reader(codes);
  for (const token of html.match(/<[^>]*>|[^<]+/g) ?? []) if (!reader.take(token)) return undefined;
  return reader.finish();
}

function writeNode(node: unknown, parent: number | null, codes: Code[]): string {
  if (!isNode(node)) return '';
  if (typeof node.text === 'string') {
    const { type: _, text, ...marks } = node;
    if (!Object.values(marks).some(Boolean) || text.trim() === '') return escapeHtml(text);
    const id = codes.push({ node, parent });
    return `<b id="${id}">${escapeHtml(text)}</b>`;
  }
  const children = Array.isArray(node.children) ? node.children : [];
  if (node.type !== 'link') return children.map((child) => writeNode(child, parent, codes)).join('');
  const id = codes.push({ node, parent });
  return `<a id="${id}">${children.map((child) => writeNode(child, id, codes)).join('')}</a>`;
}

/** An element that has begun. */
interface Open {
  readonly tag: string;
  readonly id: number;
  readonly inside: Node[];
}

class Reader {
  private readonly top: Node[] = [];
  private readonly open: Open[] = [];
  private readonly seen = new Set<number>();

  constructor(private readonly codes: readonly Code[]) {}

  /** @returns false where it cannot be understood. */
  take(token: string): boolean {
    if (!token.startsWith('<')) return this.addText(unescapeHtml(token));
    if (/^<br\s*\/?>$/i.test(token)) return this.addText('\n');
    const [, tag, id] = /^<(a|b)\s+id\s*=\s*["']?(\d+)["']?\s*>$/i.exec(token) ?? [];
    if (tag !== undefined) return this.begin(tag.toLowerCase(), Number(id));
    const [, closed] = /^<\/(a|b)\s*>$/i.exec(token) ?? [];
    return closed !== undefined && this.end(closed.toLowerCase());
  }

  finish(): readonly Node[] | undefined {
    return this.open.length === 0 && this.seen.size === this.codes.length ? this.top : undefined;
  }

  private begin(tag: string, id: number): boolean {
    const code = this.codes[id - 1];
    if (!code || this.seen.has(id) || code.parent !== (this.open.at(-1)?.id ?? null)) return false;
    this.seen.add(id);
    this.open.push({ tag, id, inside: [] });
    return true;
  }

  private end(tag: string): boolean {
    const element = this.open.pop();
    const node = element && this.codes[element.id - 1]?.node;
    if (!element || !node || element.tag !== tag || element.inside.length === 0) return false;
    this.inside().push(
      tag === 'a' ? { ...node, children: element.inside } : { ...node, text: element.inside.map(textOf).join('') },
    );
    return true;
  }

  private addText(text: string): boolean {
    if (text !== '') this.inside().push({ type: 'text', text });
    return true;
  }

  private inside(): Node[] {
    return this.open.at(-1)?.inside ?? this.top;
  }
}

const textOf = ({ text }: Node): string => (typeof text === 'string' ? text : '');

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function unescapeHtml(html: string): string {
  return html.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
  });
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
