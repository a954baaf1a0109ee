import { type ImageSource, imageAttributes, objectPosition, type Sizes } from '@kurultai/sdk/image';
import { cmsUrl } from '../conference';

interface PhotoProps {
  readonly of: ImageSource;
  readonly sizes: Sizes;
  readonly priority?: boolean;
  /** Where the words beside it say it all. */
  readonly decorative?: boolean;
}

/** A picture of the CMS, in the size that it is shown in. */
export function Photo({ of, sizes, priority = false, decorative = false }: PhotoProps) {
  const { srcset, fetchpriority, alt, ...rest } = imageAttributes(of, { baseUrl: cmsUrl, sizes, priority });
  return (
    <img
      {...rest}
      alt={decorative ? '' : alt}
      srcSet={srcset}
      // React 18 knows this one by its HTML name only.
      {...{ fetchpriority }}
      style={{ objectPosition: objectPosition(of) }}
    />
  );
}
