import type { PlaceLeaf, PostalAddressLeaf, VirtualLocationLeaf } from 'schema-dts';
import { wholeAddress } from '../whole-address.js';
import type { JsonLdRoom, Located } from './documents.js';
import { given } from './given.js';

/** A postal address, where any part of it is known. */
export function addressOf({ address, city, country }: Located): PostalAddressLeaf | undefined {
  return address || city || country
    ? {
        '@type': 'PostalAddress',
        ...given({ streetAddress: address, addressLocality: city, addressCountry: country }),
      }
    : undefined;
}

/** A room in its building, at the building's address or else at the event's. */
export function placeOfRoom({ name, building }: JsonLdRoom<string>, event: Located): PlaceLeaf {
  return {
    '@type': 'Place',
    ...given({
      name,
      address: addressOf(building ?? event),
      containedInPlace: building && ({ '@type': 'Place', name: building.name } as const),
    }),
  };
}

/** An event's venue, or else its city. */
export function placeOfEvent(
  event: Located & { readonly venue?: (Located & { readonly name: string }) | null | undefined },
): readonly PlaceLeaf[] {
  const name = event.venue?.name ?? event.city;
  return name ? [{ '@type': 'Place', ...given({ name, address: addressOf(event.venue ?? event) }) }] : [];
}

/** Where to attend from afar. */
export const virtualLocation = (url: string): VirtualLocationLeaf => ({
  '@type': 'VirtualLocation',
  url: wholeAddress(url),
});
