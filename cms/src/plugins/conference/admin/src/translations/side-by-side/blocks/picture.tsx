import { backendUrl } from '../../../backend-url';
import { property } from '../../../property';
import type { ImageSegment } from './segments';

/** A picture in a text, small. What it shows is told beside it, in words that are translated. */
export function Picture({ image }: { readonly image: ImageSegment['image'] }) {
  const url = smallest(image);
  if (url === undefined) return null;
  return <img className="picture" src={new URL(url, backendUrl()).href} alt="" />;
}

function smallest({ url, formats }: ImageSegment['image']): string | undefined {
  const thumbnail = property(property(formats, 'thumbnail'), 'url');
  return [thumbnail, url].find((one) => typeof one === 'string');
}
