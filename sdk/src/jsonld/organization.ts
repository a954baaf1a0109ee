import type { Locale } from '../locale.js';
import type { JsonLdInstitution } from './documents.js';
import { node } from './node.js';
import { identity, type JsonLdOptions, picture } from './options.js';
import { addressOf } from './place.js';
import type { InContext, OrganizationNode } from './things.js';
import { CONTEXT } from './vocabulary.js';

/** Institutions of other kinds are an Organization. */
const types: Readonly<Record<string, OrganizationNode['@type']>> = {
  university: 'CollegeOrUniversity',
  college: 'CollegeOrUniversity',
  school: 'School',
  research: 'ResearchOrganization',
  government: 'GovernmentOrganization',
  media: 'NewsMediaOrganization',
};

/**
 * An institution (schema.org/Organization, or a type of it).
 * @throws TypeError where `pageUrl` or `mediaUrl` gives an address that is not whole.
 */
export function organization<Language extends string = Locale>(
  institution: JsonLdInstitution<Language>,
  options: JsonLdOptions<Language>,
): InContext<OrganizationNode> {
  return { ...CONTEXT, ...organizationNode(institution, options) };
}

export function organizationNode<Language extends string>(
  institution: JsonLdInstitution<Language>,
  options: JsonLdOptions<Language>,
): OrganizationNode {
  return node(types[institution.kind ?? ''] ?? 'Organization', {
    ...identity(institution, options),
    name: institution.name,
    alternateName: institution.shortName,
    address: addressOf(institution),
    logo: picture(institution.logo, options),
    sameAs: institution.website,
  });
}
