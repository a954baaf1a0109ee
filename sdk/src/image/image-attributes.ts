import { type Candidate, candidatesOf } from './candidates.js';
import type { ImageSource } from './image-source.js';
import { type Sizes, sizesAttribute } from './sizes.js';

/** How a picture is shown. */
export interface ImageOptions {
  /** Where the CMS is: it gives addresses without its host. Any address on it will do. Default: addresses stay as they are. */
  readonly baseUrl?: string | undefined;
  /** How wide the picture is shown. Default `'100vw'`. */
  readonly sizes?: Sizes | undefined;
  /** Whether it is what readers see first: then it is loaded at once, and before others. Default `false`. */
  readonly priority?: boolean | undefined;
}

/** Attributes of `<img>` by their HTML names. */
export interface ImageAttributes {
  /** The original. */
  readonly src: string;
  /** Each size that there is once, from the narrowest; absent where there is no choice. */
  readonly srcset?: string;
  readonly sizes?: string;
  /** In pixels, of the original, to keep its place in the page while it loads. */
  readonly width?: number;
  readonly height?: number;
  /** `''` where nobody described it. */
  readonly alt: string;
  readonly loading: 'eager' | 'lazy';
  readonly decoding: 'async' | 'auto';
  readonly fetchpriority: 'high' | 'auto';
}

/**
 * What a browser needs to load a picture of the CMS in the size that it shows it in.
 * @throws TypeError if `baseUrl` is not a whole address.
 */
export function imageAttributes(image: ImageSource, options: ImageOptions = {}): ImageAttributes {
  const { baseUrl, sizes = '100vw', priority = false } = options;
  const { alternativeText, width, height } = image;
  const candidates = candidatesOf(image);
  return {
    src: addressOf(image, baseUrl),
    ...(candidates.length > 1 && {
      srcset: candidates.map((one) => `${inSrcset(addressOf(one, baseUrl))} ${one.width}w`).join(', '),
      sizes: sizesAttribute(sizes),
    }),
    ...(width && height && { width, height }),
    alt: alternativeText ?? '',
    loading: priority ? 'eager' : 'lazy',
    decoding: priority ? 'auto' : 'async',
    fetchpriority: priority ? 'high' : 'auto',
  };
}

function addressOf({ url }: Pick<Candidate, 'url'>, baseUrl: string | undefined): string {
  if (baseUrl === undefined) return url;
  try {
    return new URL(url, baseUrl).href;
  } catch (cause) {
    const advice = 'Give baseUrl a whole address, such as https://cms.example.org.';
    throw new TypeError(`imageAttributes: ${url} is no address on ${baseUrl}. ${advice}`, { cause });
  }
}

/** Spaces end an address in a `srcset`, and so do commas at its ends (HTML §4.8.4.2.2, «parse a srcset attribute»). */
const inSrcset = (url: string): string => url.replace(/\s/g, encodeURIComponent).replace(/^,|,$/g, '%2C');
