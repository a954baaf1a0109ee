import fc from 'fast-check';
import type { Answer, Caller } from '../helpers/caller';
import { restPath } from '../helpers/type-names';

type Kind = 'panel' | 'expert';

interface Known {
  readonly kind: Kind;
  readonly documentId: string;
}

/** What a writer does to one of its own documents, which are counted from 0 and taken modulo their number. */
const step = fc.record({
  do: fc.oneof(
    { weight: 3, arbitrary: fc.constant('create' as const) },
    { weight: 8, arbitrary: fc.constant('save' as const) },
    { weight: 6, arbitrary: fc.constant('publish' as const) },
    { weight: 1, arbitrary: fc.constant('delete' as const) },
  ),
  kind: fc.constantFrom<Kind[]>('panel', 'expert'),
  on: fc.nat({ max: 9 }),
  locale: fc.constantFrom('kk', 'ru', 'en'),
  others: fc.option(fc.uniqueArray(fc.nat({ max: 5 }), { maxLength: 3 })),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Somebody who writes without a pause over REST, and remembers what the CMS has confirmed. */
export class Writer {
  private readonly known: Known[] = [];
  private readonly marks = new Map<string, string>();
  private count = 0;
  /** What was asked last and is not answered yet. */
  pending: string | undefined;
  private pendingMark: { readonly documentId: string; readonly mark: string | undefined } | undefined;
  /** How many changes were confirmed. */
  confirmed = 0;

  constructor(
    private readonly caller: Caller,
    private readonly name: string,
    private readonly seed: number,
  ) {}

  /** Writes until the CMS does not answer any more; @throws Error with an answer that says that it failed. */
  async write(round: number): Promise<void> {
    for (const one of fc.sample(step, { seed: this.seed + round, numRuns: 2_000 })) {
      try {
        await this.take(one);
      } catch (error) {
        // `fetch` knows no other word for a connection that broke.
        if (error instanceof TypeError) return;
        throw error;
      }
    }
  }

  /** Documents whose last confirmed change is not what is stored, by the mark that each change leaves in all languages. */
  lost(stored: ReadonlyMap<string, string | null>): string[] {
    const lost = [...this.marks].filter(([documentId, mark]) => {
      const isPending = this.pendingMark?.documentId === documentId;
      const found = stored.get(documentId);
      return found !== mark && !(isPending && found === this.pendingMark?.mark);
    });
    // What was not answered may be there or not; from here on it counts as it is.
    const { documentId = '' } = this.pendingMark ?? {};
    const found = stored.get(documentId);
    if (found) this.marks.set(documentId, found);
    else this.forget(documentId);
    this.pending = undefined;
    this.pendingMark = undefined;
    return lost.map(([id, mark]) => `${id} was confirmed with ${mark} and has ${stored.get(id)}`);
  }

  private async take({ do: action, kind, on, locale, others }: Step): Promise<void> {
    this.count += 1;
    const mark = `${this.name} ${this.count}`;
    const target = this.known[on % Math.max(1, this.known.length)];
    if (action === 'create' || !target) {
      this.pending = `create ${kind} ${locale}`;
      const answer = await this.ask('POST', `${restPath(kind)}?locale=${locale}&status=draft`, kind, mark, others);
      const documentId = idOf(answer);
      this.known.push({ kind, documentId });
      this.confirm(documentId, mark);
      return;
    }
    const { documentId } = target;
    this.pending = `${action} ${target.kind} ${locale}`;
    this.pendingMark = { documentId, mark: action === 'delete' ? undefined : mark };
    if (action === 'delete') {
      // Without a locale as in Strapi's own clients; with `*` the document goes in every language.
      expectDone(await this.caller.send('DELETE', `${restPath(target.kind)}/${documentId}?locale=*`));
      this.forget(documentId);
      this.confirmed += 1;
    } else {
      const status = action === 'publish' ? 'published' : 'draft';
      const path = `${restPath(target.kind)}/${documentId}?locale=${locale}&status=${status}`;
      await this.ask('PUT', path, target.kind, mark, others);
      this.confirm(documentId, mark);
    }
    this.pending = undefined;
    this.pendingMark = undefined;
  }

  private async ask(
    method: 'POST' | 'PUT',
    path: string,
    kind: Kind,
    mark: string,
    others: readonly number[] | null,
  ): Promise<Answer> {
    const words = kind === 'panel' ? { title: `Панель ${mark}` } : { name: `Сарапшы ${mark}` };
    const data = { ...words, externalId: mark, ...(others && this.linksOf(kind, others)) };
    const answer = await this.caller.send(method, path, { data });
    expectDone(answer);
    return answer;
  }

  private linksOf(kind: Kind, others: readonly number[]): object {
    const ids = this.known.filter((one) => one.kind !== kind).map(({ documentId }) => documentId);
    const linked = [...new Set(others.flatMap((index) => ids[index % Math.max(1, ids.length)] ?? []))];
    return kind === 'panel' ? { speakers: linked } : { speaksAt: linked };
  }

  private confirm(documentId: string, mark: string): void {
    this.marks.set(documentId, mark);
    this.confirmed += 1;
    this.pending = undefined;
    this.pendingMark = undefined;
  }

  private forget(documentId: string): void {
    this.marks.delete(documentId);
    const index = this.known.findIndex((one) => one.documentId === documentId);
    if (index >= 0) this.known.splice(index, 1);
  }
}

function expectDone({ status, text }: Answer): void {
  if (status >= 400) throw new Error(`The CMS answered ${status}: ${text}`);
}

function idOf({ body, text }: Answer): string {
  const { data } = body;
  if (typeof data === 'object' && data !== null && 'documentId' in data) return String(data.documentId);
  throw new Error(`No document in ${text}`);
}
