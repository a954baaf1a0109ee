import { contentTypes } from '../content-types';
import { type TypeName, uids } from '../uids';

/** A type whose documents have an address of their own. */
export interface TypeWithSlug {
  readonly name: TypeName;
  readonly uid: (typeof uids)[TypeName];
}

const isTypeName = (name: string): name is TypeName => name in contentTypes;

export const typesWithSlug: readonly TypeWithSlug[] = Object.keys(contentTypes)
  .filter(isTypeName)
  .filter((name) => 'slug' in contentTypes[name].schema.attributes)
  .map((name) => ({ name, uid: uids[name] }));
