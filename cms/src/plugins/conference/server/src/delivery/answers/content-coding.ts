/** The forms in which an answer may travel (RFC 9110 §8.4.1), the smallest first. */
const CODINGS = ['br', 'gzip', 'identity'] as const;
export type ContentCoding = (typeof CODINGS)[number];

/** Whoever does not mention `identity` takes it, when there is nothing that was asked for (RFC 9110 §12.5.3). */
const LAST_RESORT = 0.0001;

/** What a client takes, best first; of those that it likes as much, the smallest first. Without a header, no compression. */
export function acceptedCodings(acceptEncoding: string | undefined): readonly ContentCoding[] {
  if (acceptEncoding === undefined) return ['identity'];
  const qualities = new Map(acceptEncoding.toLowerCase().split(',').map(readQuality));
  const qualityOf = (coding: ContentCoding) =>
    qualities.get(coding) ?? qualities.get('*') ?? (coding === 'identity' ? LAST_RESORT : 0);
  return CODINGS.filter((coding) => qualityOf(coding) > 0).sort((one, other) => qualityOf(other) - qualityOf(one));
}

function readQuality(text: string): readonly [coding: string, quality: number] {
  const [coding = '', ...parameters] = text.split(';').map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return [coding, quality === undefined ? 1 : Number(quality.slice(2)) || 0];
}
