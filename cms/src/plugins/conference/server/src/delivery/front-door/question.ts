import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { KnownOperation, KnownOperations } from '../apollo/known-operations';
import { coercedVariables } from '../apollo/variables';
import { fieldsOfAddress, fieldsOfBody, type RequestFields } from './request-fields';

/** What somebody asks, in a known operation. */
export interface Question {
  /** The same for all that ask the same, however they write it. */
  readonly key: string;
  readonly operation: KnownOperation;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Characters of requests that are recognised without being read again. */
const MOST_CHARACTERS = 2 ** 22;

/** Reads requests. Whatever is not a known operation, rightly asked, is none: Apollo says what is wrong with it. */
export class Questions {
  private readonly read = new LRUCache<string, Question>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_, raw) => raw.length,
  });

  /** @param takesHashes whether a hash may stand for the text of an operation. */
  constructor(
    private readonly known: KnownOperations,
    private readonly takesHashes: boolean,
  ) {}

  inBody(body: Buffer): Question | undefined {
    // Byte for byte and not as text: only to be recognised.
    return this.recognise(body.toString('latin1'), () => fieldsOfBody(body.toString()));
  }

  inAddress(url: string): Question | undefined {
    return this.recognise(url, () => fieldsOfAddress(url));
  }

  private recognise(raw: string, fields: () => RequestFields | undefined): Question | undefined {
    const recognised = this.read.get(raw);
    if (recognised) return recognised;
    const asked = fields();
    const question = asked && this.understand(asked);
    if (question) this.read.set(raw, question);
    return question;
  }

  private understand({ query, operationName, variables, persisted }: RequestFields): Question | undefined {
    const hash = query === undefined ? persisted : sha256(query).digest('hex');
    if (hash === undefined || (persisted !== undefined && (persisted !== hash || !this.takesHashes))) return undefined;
    const operation = this.known.find(hash, operationName);
    if (!operation) return undefined;
    const coerced = coercedVariables(operation.schema, operation.document, operationName, variables);
    if (!coerced) return undefined;
    const asked = JSON.stringify([hash, operationName ?? null, inOrder(variables)]);
    return { key: sha256(asked).digest('base64url'), operation, variables: coerced };
  }
}

const sha256 = (text: string) => createHash('sha256').update(text);

/** The same value with the keys of its objects in one order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, child]) => [name, inOrder(child)]);
}
