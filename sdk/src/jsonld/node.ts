type Given<Properties> = { [Name in keyof Properties]?: NonNullable<Properties[Name]> };

/** A thing of a type, with those properties that have a value: not `null`, and no empty text or list, which say nothing of it. */
export function node<Type extends string, Properties extends object>(
  type: Type,
  properties: Properties,
): { readonly '@type': Type } & Given<Properties> {
  const kept: Given<Properties> = {};
  for (const name in properties) {
    const value = properties[name];
    if (value && Object.keys(value).length) kept[name] = value;
  }
  return { '@type': type, ...kept };
}
