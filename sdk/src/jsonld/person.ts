import type { PersonLeaf, WithContext } from 'schema-dts';
import type { Locale } from '../locale.js';
import { CONTEXT } from './context.js';
import type { JsonLdExpert } from './documents.js';
import { given } from './given.js';
import { identity, type JsonLdOptions, picture } from './options.js';
import { organizationNode } from './organization.js';

/**
 * An expert (schema.org/Person).
 * @throws TypeError where `pageUrl` or `mediaUrl` gives an address that is not whole.
 */
export function person<Language extends string = Locale>(
  expert: JsonLdExpert<Language>,
  options: JsonLdOptions<Language>,
): WithContext<PersonLeaf> {
  return { ...CONTEXT, ...personNode(expert, options) };
}

export function personNode<Language extends string>(
  expert: JsonLdExpert<Language>,
  options: JsonLdOptions<Language>,
): PersonLeaf {
  const { name, position, institution, website, links = [] } = expert;
  return {
    '@type': 'Person',
    ...identity(expert, options),
    ...given({
      name,
      jobTitle: position,
      image: picture(expert.photo, options),
      affiliation: institution && organizationNode(institution, options),
      sameAs: [...(website ? [website] : []), ...links.map(({ url }) => url)],
    }),
  };
}
