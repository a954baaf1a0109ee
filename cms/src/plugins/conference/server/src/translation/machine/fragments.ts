import { isBlank, type Words } from '../words';
import { escapeHtml, fromHtml, textOfHtml, toHtml } from './inline-codes';

type Node = Readonly<Record<string, unknown>>;

/** Words as a machine has made them. */
export interface MachineWords {
  readonly value: Words;
  /** Whether formatting or links got lost on the way. */
  readonly isUnformatted: boolean;
}

/** What of a value is to be translated, as HTML: each line of a string, each paragraph of rich text, what a picture shows. */
export function fragmentsOf(value: Words): readonly string[] {
  const fragments: string[] = [];
  translateAll(value, (html) => {
    fragments.push(html);
    return html;
  });
  return fragments;
}

/** The same value in other words. Whatever came of a paragraph, its block stays what it was. */
export function withTranslations(value: Words, translated: readonly string[]): MachineWords {
  const left = [...translated];
  return translateAll(value, (html) => left.shift() ?? html);
}

type Translate = (html: string) => string;

function translateAll(value: Words, translate: Translate): MachineWords {
  if (typeof value === 'string') {
    const lines = value.split('\n').map((line) => (isBlank(line) ? line : textOfHtml(translate(escapeHtml(line)))));
    return { value: lines.join('\n'), isUnformatted: false };
  }
  if (!Array.isArray(value)) return { value, isUnformatted: false };
  const walk = new Walk(translate);
  return { value: value.map((block) => walk.block(block)), isUnformatted: walk.isUnformatted };
}

class Walk {
  isUnformatted = false;

  constructor(private readonly translate: Translate) {}

  block(block: unknown): unknown {
    if (!isNode(block) || block.type === 'code') return block;
    if (block.type === 'image') return this.image(block);
    if (!Array.isArray(block.children)) return block;
    if (block.type === 'list') return { ...block, children: block.children.map((item) => this.block(item)) };
    return isBlank(block.children) ? block : { ...block, children: this.inlines(block.children) };
  }

  private inlines(children: readonly unknown[]): readonly unknown[] {
    const html = this.translate(toHtml(children));
    const nodes = fromHtml(html, children);
    if (nodes) return nodes;
    this.isUnformatted = true;
    return [{ type: 'text', text: textOfHtml(html) }];
  }

  private image(block: Node): Node {
    const { image } = block;
    if (!isNode(image) || typeof image.alternativeText !== 'string' || isBlank(image.alternativeText)) return block;
    const alternativeText = textOfHtml(this.translate(escapeHtml(image.alternativeText)));
    return { ...block, image: { ...image, alternativeText } };
  }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
