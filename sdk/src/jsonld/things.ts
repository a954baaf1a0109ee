/** The JSON-LD that this entry makes: the part of schema.org's vocabulary that it uses. Each fits `schema-dts`, for who uses that. */

interface Thing<Type extends string> {
  readonly '@type': Type;
  readonly name?: string;
}

/** What has a page. */
interface Identified<Type extends string> extends Thing<Type> {
  /** The address of its page. */
  readonly '@id'?: string;
  readonly url?: string;
}

/** A thing whose names are those of schema.org, as it stands in a page. */
export type InContext<Node> = Node & { readonly '@context': 'https://schema.org' };

export interface PostalAddressNode {
  readonly '@type': 'PostalAddress';
  readonly streetAddress?: string;
  readonly addressLocality?: string;
  /** ISO 3166-1, two letters. */
  readonly addressCountry?: string;
}

export interface PlaceNode extends Thing<'Place'> {
  readonly address?: PostalAddressNode;
  readonly containedInPlace?: PlaceNode;
}

export interface VirtualLocationNode extends Thing<'VirtualLocation'> {
  readonly url?: string;
}

export interface OrganizationNode
  extends Identified<
    | 'CollegeOrUniversity'
    | 'GovernmentOrganization'
    | 'NewsMediaOrganization'
    | 'Organization'
    | 'ResearchOrganization'
    | 'School'
  > {
  readonly alternateName?: string;
  readonly address?: PostalAddressNode;
  readonly logo?: string;
  readonly sameAs?: string;
}

export interface PersonNode extends Identified<'Person'> {
  readonly jobTitle?: string;
  readonly image?: string;
  readonly affiliation?: OrganizationNode;
  readonly sameAs?: readonly string[];
}

/** An event, as others refer to it. */
export interface EventLinkNode extends Identified<'Event'> {}

interface EventNode<Type extends string> extends Identified<Type> {
  readonly description?: string;
  /** RFC 3339, on the event's clock; of a conference, a date. */
  readonly startDate?: string;
  readonly endDate?: string;
  readonly eventStatus?: `https://schema.org/Event${'Cancelled' | 'Rescheduled' | 'Scheduled'}`;
  readonly eventAttendanceMode?: `https://schema.org/${'Mixed' | 'Offline' | 'Online'}EventAttendanceMode`;
  readonly location?: readonly (PlaceNode | VirtualLocationNode)[];
  readonly inLanguage?: readonly string[];
}

export interface PanelEventNode extends EventNode<'Event'> {
  readonly performer?: readonly PersonNode[];
  readonly superEvent?: EventLinkNode;
}

export interface ConferenceEventNode extends EventNode<'ConferenceEvent' | 'EducationEvent' | 'Event' | 'Festival'> {
  readonly image?: string;
  readonly sameAs?: string;
  readonly organizer?: readonly OrganizationNode[];
  readonly subEvent?: readonly PanelEventNode[];
}

export interface NewsArticleNode extends Identified<'NewsArticle'> {
  readonly mainEntityOfPage?: string;
  readonly headline?: string;
  readonly description?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly author?: PersonNode;
  readonly image?: string;
  readonly articleSection?: string;
  readonly inLanguage?: string;
  readonly about?: EventLinkNode;
  readonly mentions?: readonly PersonNode[];
}
