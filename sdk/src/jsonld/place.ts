import type { PlaceLeaf, PostalAddressLeaf, VirtualLocationLeaf } from 'schema-dts';
import { wholeAddress } from '../whole-address.js';
import type { Located } from './documents.js';
import { node } from './node.js';

/** A postal address, where any part of it is known. */
export const addressOf = ({ address, city, country }: Located): PostalAddressLeaf | undefined =>
  address || city || country
    ? node('PostalAddress', { streetAddress: address, addressLocality: city, addressCountry: country })
    : undefined;

/** Where to be; nowhere where it has no name. */
export const placeOf = (
  name: string | null | undefined,
  located: Located,
  containedInPlace?: PlaceLeaf | undefined,
): readonly PlaceLeaf[] => (name ? [node('Place', { name, address: addressOf(located), containedInPlace })] : []);

/** Where to watch from afar. */
export const virtualLocation = (url: string | null | undefined): readonly VirtualLocationLeaf[] =>
  url ? [node('VirtualLocation', { url: wholeAddress(url) })] : [];
