import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { engineOf } from '../engine';
import { type ProjectLocales, readLocales } from '../project-locales';
import { searchTerms } from '../search-text';
import { translationStates } from '../state';
import type { TranslatedType } from '../translated-type';
import type { Total } from '../translations';
import { ask, fromRecords, tableIn } from './ask';
import type { DeskFilter, DeskOrder, DocumentKey, Neighbours, WorkItem } from './contract';
import type { Page } from './filter';
import { type Person, permitting } from './person';
import { type Clock, marksOf } from './programme-order';
import { joined, listOf, name, type SqlText, sql } from './sql-text';
import { readClock } from './stage-of';
import { StageTimes } from './stage-times';
import { type Listed, readWorkItems } from './work-items';

/** What is asked for, of whom, and at which moment, in milliseconds since 1970. */
export interface Question {
  readonly filter: DeskFilter;
  readonly order: DeskOrder;
  readonly now: number;
}

/** The drafts' languages as a list of work: filtered, sorted and paged by the database, whatever their number. */
export class WorkList {
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly person: Person,
  ) {}

  async find(
    question: Question,
    { page, pageSize }: Page,
  ): Promise<{ readonly results: readonly WorkItem[]; readonly total: number }> {
    const parts = await this.parts(question.filter);
    const clock = await readClock(this.strapi, question.filter.event);
    const rows = await ask(
      this.strapi,

      sql`select * from (${this.listed(parts, clock)}) as listed ${this.orderBy(question, clock)}
        limit ${pageSize} offset ${(page - 1) * pageSize}`,
    );
    const [count] = await ask(
      this.strapi,

      sql`select count(*) as total from (${union(parts, ({ from }) => sql`select record.id ${from}`)}) as counted`,
    );
    const listed = rows.map(toListed);
    return { results: await readWorkItems(this.strapi, this.person, listed, clock), total: Number(count?.total) };
  }

  /** Counts by type, event, locale and state. */
  async totals(filter: DeskFilter): Promise<readonly Total[]> {
    const parts = await this.parts(filter);
    const columns = sql`record.type, record.event, record.locale, record.state`;
    const rows = await ask(
      this.strapi,

      union(parts, ({ from }) => sql`select ${columns}, count(*) as count ${from} group by ${columns}`),
    );
    return rows.flatMap(({ type, event, locale, state, count }) => {
      const known = translationStates.find((one) => one === state);
      return known
        ? [{ type: String(type), event: String(event), locale: String(locale), state: known, count: Number(count) }]
        : [];
    });
  }

  /** What is unfinished before and after a document, whether or not it is so itself by now. */
  async neighbours(question: Question, { type, documentId }: DocumentKey): Promise<Neighbours> {
    const { state } = question.filter;
    const filter: DeskFilter = { ...question.filter, state: state === 'complete' ? state : (state ?? 'unfinished') };
    const isThis = sql`record.type = ${type} and record.document_id = ${documentId}`;
    const parts = await this.parts(filter, isThis);
    const clock = await readClock(this.strapi, filter.event);
    const order = this.orderBy(question, clock);
    const [row] = await ask(
      this.strapi,
      sql`select * from (
      select type, document_id,
        lag(type) over (${order}) as previous_type, lag(document_id) over (${order}) as previous_id,
        lead(type) over (${order}) as next_type, lead(document_id) over (${order}) as next_id,
        sum(case when state = 'complete' then 0 else 1 end) over () as unfinished
      from (${this.listed(parts, clock)}) as listed
    ) as placed where type = ${type} and document_id = ${documentId}`,
    );
    if (!row) throw new errors.NotFoundError(`documentId: there is no ${type} "${documentId}".`);
    return {
      previous: keyOf(row.previous_type, row.previous_id),
      next: keyOf(row.next_type, row.next_id),
      left: Number(row.unfinished),
    };
  }

  /** For each type, where its records are found that are asked for and may be read, and a further one if `also` finds it. */
  private async parts(filter: DeskFilter, also?: SqlText): Promise<Part[]> {
    const { participants } = engineOf(this.strapi);
    const project = await readLocales(this.strapi);
    const types = participants.all().filter(({ uid }) => filter.type === undefined || filter.type === uid);
    const terms = filter.text === undefined || filter.text.trim() === '' ? undefined : searchTerms(filter.text);
    const parts: Part[] = [];
    for (const type of types) {
      const part = await this.part(type, filter, terms, project, also);
      if (part) parts.push(part);
    }
    return parts;
  }

  private async part(
    type: TranslatedType,
    { event, locale, state, documentIds }: DeskFilter,
    terms: readonly string[] | undefined,
    project: ProjectLocales,
    also: SqlText | undefined,
  ): Promise<Part | undefined> {
    const readable = await this.person.readable(type.uid, project.codes);
    if (readable.kind === 'none') return undefined;
    if (terms && !this.maySearch(type, project)) return undefined;
    const asked = [
      ...(event === undefined ? [] : [sql`record.event = ${event}`]),
      ...(documentIds === undefined ? [] : [sql`record.document_id in ${listOf(documentIds)}`]),
      ...(state === undefined ? [] : [state === 'unfinished' ? UNFINISHED : sql`record.state = ${state}`]),
      ...(terms?.map((term) => sql`${name('row', 'search_text')} like ${`% ${term}%`}`) ?? []),
      ...(terms?.length === 0 ? [sql`1 = 0`] : []),
    ];
    const matching = joined(asked, ' and ', '1 = 1');
    const where = [
      sql`record.type = ${type.uid}`,
      ...(locale === undefined ? [] : [sql`record.locale = ${locale}`]),
      ...[permitting(readable, sql`record.locale`, name('row', 'id')) ?? []].flat(),
      also ? sql`((${matching}) or (${also}))` : matching,
    ];
    const records = sql`from ${tableIn(this.strapi, 'conference_translations')} as record`;
    const withRows = fromRecords(this.strapi, type);
    const condition = sql`where ${joined(where, ' and ')}`;
    const needsRow = terms !== undefined || readable.kind === 'rows';
    return {
      type,
      from: sql`${needsRow ? withRows : records} ${condition}`,
      withRows: sql`${withRows} ${condition}`,
    };
  }

  /** A search looks through all words of a document: who may not read one of the fields would learn of it by searching. */
  private maySearch({ uid, publicWords }: TranslatedType, { codes }: ProjectLocales): boolean {
    return codes.some((locale) => publicWords.every((field) => this.person.mayRead(uid, { locale }, field)));
  }

  private listed(parts: readonly Part[], clock: Clock): SqlText {
    const times = new StageTimes(this.strapi, clock);
    return union(
      parts,
      ({ type, withRows }) => sql`select record.id, record.type, record.document_id, record.locale, record.state,
        ${name('row', 'id')} as row_id, ${name('row', 'updated_at')} as updated_at, ${name('row', 'sort_key')} as sort_key,
        ${times.of(type, 'row', 'record')} as stage ${withRows}`,
    );
  }

  private orderBy({ order, now }: Question, clock: Clock): SqlText {
    if (order === 'touched') return sql`order by updated_at desc, document_id, locale`;
    const { instant, date } = marksOf(now, clock);
    return sql`order by case
        when stage is null then 2
        when stage < (case when stage % 2 = 0 then ${whole(date)} else ${whole(instant)} end) then 1
        else 0
      end, stage, sort_key, document_id, locale`;
  }
}

/** The records of one type. */
interface Part {
  readonly type: TranslatedType;
  /** From where, with the drafts' rows only where a condition looks at them. */
  readonly from: SqlText;
  /** From where, with the draft as `row`. */
  readonly withRows: SqlText;
}

const UNFINISHED = sql`record.state in ${listOf(translationStates.filter((state) => state !== 'complete'))}`;

const NOTHING = sql`select null as id, null as type, null as document_id, null as locale, null as event, null as state,
  null as row_id, null as updated_at, null as sort_key, null as stage, null as count where 1 = 0`;

const union = (parts: readonly Part[], select: (part: Part) => SqlText): SqlText =>
  parts.length === 0 ? NOTHING : joined(parts.map(select), ' union all ');

/** Written out: PostgreSQL cannot tell the type of a value bound in a comparison with an expression. */
const whole = (value: number): SqlText => ({ text: String(Math.trunc(value)), values: [] });

const toListed = ({ id, type, row_id, stage }: Record<string, unknown>): Listed => ({
  record: Number(id),
  type: String(type),
  row: Number(row_id),
  stage: stage === null ? null : Number(stage),
});

const keyOf = (type: unknown, documentId: unknown): DocumentKey | null =>
  typeof type === 'string' && typeof documentId === 'string' ? { type, documentId } : null;
