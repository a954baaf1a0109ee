import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { readLocales } from '../project-locales';
import { translationStates } from '../state';
import { ask } from './ask';
import { readClock } from './clock';
import type { DeskFilter, DeskOrder, DeskTotal, DocumentKey, Neighbours, WorkItem } from './contract';
import type { Page } from './filter';
import { type Matching, matchingRecords } from './matching';
import type { Person } from './person';
import type { Clock } from './programme-order';
import { byProgramme, byTouch, type Sorted } from './sorted';
import { joined, sql } from './sql-text';
import { readWorkItems } from './work-items';

/** What is asked for, in which order, and at which moment, in milliseconds since 1970. */
export interface Question {
  readonly filter: DeskFilter;
  readonly order: DeskOrder;
  readonly now: number;
}

/** The drafts' languages as a list of work: filtered, sorted and paged by the database, however many there are. */
export class WorkList {
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly person: Person,
  ) {}

  async find(
    question: Question,
    { page, pageSize }: Page,
  ): Promise<{ readonly results: readonly WorkItem[]; readonly total: number }> {
    const found = await matchingRecords(this.strapi, this.person, question.filter);
    if (found.length === 0) return { results: [], total: 0 };
    const clock = await readClock(this.strapi, question.filter.event);
    const { listing, order } = await this.sort(found, question, clock);
    const rows = await ask(
      this.strapi,
      sql`${listing} select id, type, count(*) over () as total from listed ${order}
        limit ${pageSize} offset ${(page - 1) * pageSize}`,
    );
    // Beyond the last page there is no row to tell how many there are.
    const total = rows[0] ? Number(rows[0].total) : await this.count(found);
    const keys = rows.map(({ id, type }) => ({ id: Number(id), type: String(type) }));
    return { results: await readWorkItems(this.strapi, this.person, keys, clock), total };
  }

  /** Counts by type, event, locale and state. */
  async totals(filter: DeskFilter): Promise<readonly DeskTotal[]> {
    const found = await matchingRecords(this.strapi, this.person, filter);
    if (found.length === 0) return [];
    const columns = sql`record.type, record.event, record.locale, record.state`;
    const counts = found.map(
      ({ from, where }) => sql`select ${columns}, count(*) as count ${from} ${where} group by ${columns}`,
    );
    const rows = await ask(this.strapi, joined(counts, ' union all '));
    return rows.flatMap(({ type, event, locale, state, count }) => {
      const known = translationStates.find((one) => one === state);
      return known
        ? [{ type: String(type), event: String(event), locale: String(locale), state: known, count: Number(count) }]
        : [];
    });
  }

  /** What is unfinished before and after a document in a list of one language, whether or not it is so itself by now. */
  async neighbours(question: Question, document: DocumentKey): Promise<Neighbours> {
    const { type, documentId } = document;
    const { state } = question.filter;
    const filter: DeskFilter = { ...question.filter, state: state ?? 'unfinished' };
    const found = await matchingRecords(this.strapi, this.person, filter, document);
    if (found.length === 0) throw notThere(document);
    const clock = await readClock(this.strapi, filter.event);
    const { listing, order } = await this.sort(found, { ...question, filter }, clock);
    const [row] = await ask(
      this.strapi,
      sql`${listing} select * from (
        select type, document_id,
          lag(type) over (${order}) as previous_type, lag(document_id) over (${order}) as previous_id,
          lead(type) over (${order}) as next_type, lead(document_id) over (${order}) as next_id,
          sum(case when is_asked = 1 and state <> 'complete' then 1 else 0 end) over () as unfinished
        from listed
      ) as placed where type = ${type} and document_id = ${documentId}`,
    );
    if (!row) throw notThere(document);
    return {
      previous: keyOf(row.previous_type, row.previous_id),
      next: keyOf(row.next_type, row.next_id),
      left: Number(row.unfinished),
    };
  }

  private async sort(found: readonly Matching[], { filter, order, now }: Question, clock: Clock): Promise<Sorted> {
    if (order === 'touched') return byTouch(this.strapi, found);
    const { codes } = await readLocales(this.strapi);
    return byProgramme(this.strapi, found, { clock, now, locale: filter.locale, first: codes[0] ?? '' });
  }

  private async count(found: readonly Matching[]): Promise<number> {
    const counts = found.map(({ from, where }) => sql`select count(*) as count ${from} ${where}`);
    const [row] = await ask(
      this.strapi,
      sql`select sum(count) as total from (${joined(counts, ' union all ')}) as counted`,
    );
    return Number(row?.total);
  }
}

const notThere = ({ type, documentId }: DocumentKey) =>
  new errors.NotFoundError(`documentId: there is no ${type} "${documentId}".`);

const keyOf = (type: unknown, documentId: unknown): DocumentKey | null =>
  typeof type === 'string' && typeof documentId === 'string' ? { type, documentId } : null;
