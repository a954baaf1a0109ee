/** The JSON-LD that this entry makes: the part of schema.org's vocabulary that it uses. Each fits `schema-dts`, for who uses that. */

/** What everything of schema.org has. */
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

/** schema.org/PostalAddress. */
export interface PostalAddressNode {
  readonly '@type': 'PostalAddress';
  readonly streetAddress?: string;
  readonly addressLocality?: string;
  /** ISO 3166-1, two letters. */
  readonly addressCountry?: string;
}

/** schema.org/Place: a room, or the building that it is in. */
export interface PlaceNode extends Thing<'Place'> {
  readonly address?: PostalAddressNode;
  readonly containedInPlace?: PlaceNode;
}

/** schema.org/VirtualLocation: where to take part from afar. */
export interface VirtualLocationNode extends Thing<'VirtualLocation'> {
  readonly url?: string;
}

/** schema.org/Organization, or the kind of organisation that it is. */
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

/** schema.org/Person. */
export interface PersonNode extends Identified<'Person'> {
  readonly jobTitle?: string;
  readonly image?: string;
  readonly affiliation?: OrganizationNode;
  readonly sameAs?: readonly string[];
}

/** An event, as others refer to it. */
export interface EventLinkNode extends Identified<'Event'> {}

/** What all events have. */
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

/** schema.org/Event: a panel. */
export interface PanelEventNode extends EventNode<'Event'> {
  readonly performer?: readonly PersonNode[];
  readonly superEvent?: EventLinkNode;
}

/** schema.org/ConferenceEvent, or the kind of event that it is. */
export interface ConferenceEventNode extends EventNode<'ConferenceEvent' | 'EducationEvent' | 'Event' | 'Festival'> {
  readonly image?: string;
  readonly sameAs?: string;
  readonly organizer?: readonly OrganizationNode[];
  readonly subEvent?: readonly PanelEventNode[];
}

/** schema.org/NewsArticle. */
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
