import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What a browser's parser makes of HTML: each element with its attributes in order of appearance, and all text. */
export function parsedHtml(html: string) {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const texts: string[] = [];
  const others: string[] = [];
  const open: Node[] = [...parseFragment(html).childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node) texts.push(node.value);
    else if ('attrs' in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      elements.push({ name: node.tagName, attributes });
      if (node.tagName === 'br') texts.push('\n');
      open.push(...[...node.childNodes].reverse());
    } else others.push(node.nodeName);
  }
  return { elements, text: texts.join(''), others };
}
