import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Snapshot } from '../revisions/revisions';
import type { ContentCoding } from './content-coding';
import { entityTag } from './entity-tag';

/** Under this a compressed answer saves no packet. */
const LEAST_TO_COMPRESS = 1_024;

/** What an answer takes in memory beside its bytes: objects, headers, its place in the map. */
const OVERHEAD = 1_024;

/** And what it takes to remember the revision of a table. */
const OF_A_REVISION = 64;

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
    for (const [table, revision] of this.revisions) if (now.get(table) !== revision) return false;
    return true;
  }

  /** The best coding in which it is ready. */
  best(accepted: readonly ContentCoding[]): ContentCoding {
    return accepted.find((coding) => coding === 'identity' || this.compressed.has(coding)) ?? 'identity';
  }

  bytes(coding: ContentCoding): Buffer {
    return this.compressed.get(coding) ?? this.identity;
  }

  tag(coding: ContentCoding, mediaType: string): string {
    return entityTag(this.digest, mediaType, coding);
  }

  /** Whether a coding would be worth making, and nobody has asked for it before. */
  lacks(coding: ContentCoding): boolean {
    return !this.asked.has(coding) && this.identity.length >= LEAST_TO_COMPRESS;
  }

  /** Makes a coding, once. @returns whether it takes more memory now. */
  async compress(coding: ContentCoding): Promise<boolean> {
    if (coding === 'identity' || !this.lacks(coding)) return false;
    this.asked.add(coding);
    this.compressed.set(coding, await compressors[coding](this.identity));
    return true;
  }

  /** Bytes of memory. */
  get size(): number {
    let size = OVERHEAD + this.identity.length + this.surrogateKey.length + this.revisions.size * OF_A_REVISION;
    for (const { length } of this.compressed.values()) size += length;
    return size;
  }
}
