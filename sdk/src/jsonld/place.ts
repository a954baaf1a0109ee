import { wholeAddress } from '../whole-address.js';
import type { Located } from './documents.js';
import { node } from './node.js';
import type { PlaceNode, PostalAddressNode, VirtualLocationNode } from './things.js';

/** A postal address, where any part of it is known. */
export const addressOf = ({ address, city, country }: Located): PostalAddressNode | undefined =>
  address || city || country
    ? node('PostalAddress', { streetAddress: address, addressLocality: city, addressCountry: country })
    : undefined;

/** Where to be; nowhere where it has no name. */
export const placeOf = (
  name: string | null | undefined,
  located: Located,
  containedInPlace?: PlaceNode | undefined,
): readonly PlaceNode[] => (name ? [node('Place', { name, address: addressOf(located), containedInPlace })] : []);

/** Where to watch from afar. */
export const virtualLocation = (url: string | null | undefined): readonly VirtualLocationNode[] =>
  url ? [node('VirtualLocation', { url: wholeAddress(url) })] : [];
