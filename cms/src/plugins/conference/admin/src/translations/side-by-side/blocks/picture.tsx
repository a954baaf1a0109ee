import type { ImageSegment } from './segments';

/** A picture in a text, small. What it shows is told beside it, in words that are translated. */
export function Picture({ image }: { readonly image: ImageSegment['image'] }) {
  const url = smallest(image);
  if (url === undefined) return null;
  const server = read(window.strapi, 'backendURL');
  return <img className="picture" src={typeof server === 'string' ? new URL(url, server).href : url} alt="" />;
}

function smallest({ url, formats }: ImageSegment['image']): string | undefined {
  const thumbnail = read(read(formats, 'thumbnail'), 'url');
  return [thumbnail, url].find((one) => typeof one === 'string');
}

const read = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
