import type { Locale } from '../locale.js';
import type { JsonLdExpert } from './documents.js';
import { node } from './node.js';
import { identity, type JsonLdOptions, picture } from './options.js';
import { organizationNode } from './organization.js';
import type { InContext, PersonNode } from './things.js';
import { CONTEXT } from './vocabulary.js';

/**
 * An expert (schema.org/Person).
 * @throws TypeError where `pageUrl` or `mediaUrl` gives an address that is not whole.
 */
export function person<Language extends string = Locale>(
  expert: JsonLdExpert<Language>,
  options: JsonLdOptions<Language>,
): InContext<PersonNode> {
  return { ...CONTEXT, ...personNode(expert, options) };
}

export function personNode<Language extends string>(
  expert: JsonLdExpert<Language>,
  options: JsonLdOptions<Language>,
): PersonNode {
  const { name, position, institution, website, links = [] } = expert;
  return node('Person', {
    ...identity(expert, options),
    name,
    jobTitle: position,
    image: picture(expert.photo, options),
    affiliation: institution && organizationNode(institution, options),
    sameAs: [...(website ? [website] : []), ...links.map(({ url }) => url)],
  });
}
