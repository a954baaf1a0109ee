import { Agent } from 'node:http';
import { askOnce, type WholeAnswer } from '../../load/ask-once';
import { asGet, asPost, makeKnown } from '../questions/ways';
import { type Marks, readMarks, type Subject } from './marks';
import type { Node } from './node';
import type { Page } from './pages';

interface Held {
  readonly etag: string;
  readonly marks: Marks;
}

/** Somebody who reads page after page over one connection, and looks at every answer. */
export class Reader {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });
  private readonly held = new Map<Page, Held>();
  private hasAsked = false;

  /** @param way with `GET`, an answer with an ETag is asked for again on condition that it has changed. */
  constructor(
    private readonly node: Node,
    private readonly pages: readonly Page[],
    private readonly way: 'POST' | 'GET',
  ) {}

  async readUntil(isOver: () => boolean): Promise<void> {
    for (const page of this.pages) await makeKnown(page.question(), this.node.url);
    for (let index = 0; !isOver(); index += 1) {
      const page = this.pages[index % this.pages.length];
      if (page) await this.read(page);
    }
    this.agent.destroy();
  }

  private async read(page: Page): Promise<void> {
    const { findings, ledger, url } = this.node;
    const question = page.question();
    const asked = this.way === 'GET' ? asGet(question, url) : asPost(question, url);
    const held = page.shows.length > 0 ? this.held.get(page) : undefined;
    const headers = { ...asked.headers, ...(held && { 'if-none-match': held.etag }) };
    const least = page.shows.map((subject) => ({ subject, revision: ledger.leastOf(subject) }));
    try {
      const answer = await askOnce({ ...asked, headers }, this.agent);
      findings.reads += 1;
      if (this.hasAsked && !answer.isReused) findings.count('dropped', question.name);
      this.hasAsked = true;
      const marks = this.marksOf(answer, page, held);
      if (marks) this.look(marks, least, question.name);
      else findings.count('errors', `${question.name}: ${answer.status} ${answer.body.toString().slice(0, 200)}`);
    } catch (error) {
      findings.count('errors', `${question.name}: ${String(error)}`);
    }
  }

  /** Undefined for an answer that is no good one. */
  private marksOf({ status, headers, body }: WholeAnswer, page: Page, held: Held | undefined): Marks | undefined {
    if (status === 304) {
      this.node.findings.unchanged += 1;
      return held?.marks;
    }
    if (status !== 200 || body.includes('"errors":[')) return undefined;
    const marks = readMarks(body);
    if (this.way === 'GET' && headers.etag !== undefined) this.held.set(page, { etag: headers.etag, marks });
    return marks;
  }

  private look({ revisions, hasDraft }: Marks, least: readonly { subject: Subject; revision: number }[], name: string) {
    const { findings } = this.node;
    if (hasDraft) findings.count('leaks', name);
    for (const { subject, revision } of least) {
      const seen = revisions.get(subject) ?? 0;
      if (seen < revision) findings.count('stale', `${name}: ${subject} ${seen}, though ${revision} was known`);
      else this.node.see(subject, seen);
    }
  }
}
