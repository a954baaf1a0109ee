type Given<Node> = { [Name in keyof Node]?: NonNullable<Node[Name]> };

/** The properties that have a value: not `null`, and no empty text or list, which say nothing of a thing. */
export function given<Node extends object>(node: Node): Given<Node> {
  const kept: Given<Node> = {};
  for (const name in node) {
    const value = node[name];
    if (value && Object.keys(value).length) kept[name] = value;
  }
  return kept;
}
