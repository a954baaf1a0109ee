import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Snapshot } from '../revisions/revisions';
import type { ContentCoding } from './content-coding';

/** Under this a compressed answer saves no packet. */
const LEAST_TO_COMPRESS = 1_024;

/** What an answer takes in memory beside its bytes: objects, headers, its place in the map. */
const OVERHEAD = 1_024;

/** As small as gzip's best, in a fifth of the time of Brotli's own. */
const BROTLI_QUALITY = 5;

const compressors = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
};

/** An answer as bytes. Compressed ones are made once each, when somebody first asks for them. */
export class ReadyAnswer {
  readonly identity: Buffer;
  private readonly digest: string;
  private readonly compressed = new Map<ContentCoding, Buffer>();
  private readonly asked = new Set<ContentCoding>(['identity']);
  private seen: Snapshot | undefined;

  /** @param revisions those of its tables, from before it was computed. */
  constructor(
    data: Readonly<Record<string, unknown>>,
    readonly surrogateKey: string,
    private readonly revisions: ReadonlyMap<string, number>,
  ) {
    // Byte for byte as Apollo writes it.
    this.identity = Buffer.from(`${JSON.stringify({ data })}\n`);
    this.digest = createHash('sha256').update(this.identity).digest('base64url');
  }

  /** Whether nothing that it is made of has changed. */
  isCurrent(now: Snapshot): boolean {
    if (this.seen === now) return true;
    for (const [table, revision] of this.revisions) if (now.get(table) !== revision) return false;
    this.seen = now;
    return true;
  }

  /** The best coding in which it is ready. */
  best(accepted: readonly ContentCoding[]): ContentCoding {
    return accepted.find((coding) => coding === 'identity' || this.compressed.has(coding)) ?? 'identity';
  }

  bytes(coding: ContentCoding): Buffer {
    return this.compressed.get(coding) ?? this.identity;
  }

  /** The strong validator of what is sent (RFC 9110 §8.8.3): other bytes or another media type, another tag. */
  tag(coding: ContentCoding, mediaType: string): string {
    const type = mediaType.startsWith('application/json') ? 'json' : 'response';
    return `"${this.digest}-${type}-${coding}"`;
  }

  /** Makes a coding in which it is not ready, once. @returns whether it takes more memory now. */
  async compress(coding: ContentCoding): Promise<boolean> {
    if (coding === 'identity' || this.asked.has(coding) || this.identity.length < LEAST_TO_COMPRESS) return false;
    this.asked.add(coding);
    this.compressed.set(coding, await compressors[coding](this.identity));
    return true;
  }

  /** Bytes of memory. */
  get size(): number {
    let size = OVERHEAD + this.identity.length + this.surrogateKey.length;
    for (const { length } of this.compressed.values()) size += length;
    return size;
  }
}
