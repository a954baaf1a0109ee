import type { Core } from '@strapi/types';
import { type TypeName, typeNameOf, type Uid, uids } from '../../uids';
import { engineOf } from '../engine';
import { qualified } from '../sql';
import type { TranslatedType } from '../translated-type';
import { type Clock, offsetOf } from './programme-order';
import { joined, name, type SqlText, sql } from './sql-text';

/**
 * When the documents of a type are on stage, as `programme-order.ts` writes it, computed by the database from what the
 * document is linked to: nothing is kept that a change of the programme would make wrong.
 */
export class StageTimes {
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly clock: Clock,
  ) {}

  /** Of the draft `row`, whose record in `conference_translations` is `record`; null where it has no time. */
  of(type: TranslatedType, row: string, record: string): SqlText {
    const ofEvent = this.firstDay(record);
    const own = this.ofOwn(typeNameOf(type.uid), row);
    return own ?? ofEvent;
  }

  private ofOwn(type: TypeName | undefined, row: string): SqlText | undefined {
    if (type === 'event') return this.date(row, uids.event, 'startsOn');
    if (type === 'day') return this.date(row, uids.day, 'date');
    if (type === 'panel') return this.ofPanel(row);
    if (type === 'talk') return this.ofTalk(row);
    if (type === 'award') return this.linked(uids.award, 'panel', row, (panel) => this.ofPanel(panel));
    if (type === 'article') {
      const ofDay = this.linked(uids.article, 'day', row, (day) => this.date(day, uids.day, 'date'));
      return sql`coalesce(${ofDay}, ${this.date(row, uids.article, 'publishedOn')})`;
    }
    if (type === 'expert') {
      const ways = [
        this.linked(uids.expert, 'moderates', row, (panel) => this.ofPanel(panel)),
        this.linked(uids.expert, 'speaksAt', row, (panel) => this.ofPanel(panel)),
        this.linked(uids.expert, 'presents', row, (talk) => this.ofTalk(talk)),
      ].map((way) => sql`select ${way} as stage`);
      return sql`(select min(stage) from (${joined(ways, ' union all ')}) as appearances)`;
    }
    return undefined;
  }

  private ofPanel(row: string): SqlText {
    const ofDay = this.linked(uids.panel, 'day', row, (day) => this.date(day, uids.day, 'date'));
    return sql`coalesce(${this.instant(row, uids.panel, 'startsAt')}, ${ofDay})`;
  }

  private ofTalk(row: string): SqlText {
    const ofPanel = this.linked(uids.talk, 'panel', row, (panel) => this.ofPanel(panel));
    return sql`coalesce(${this.instant(row, uids.talk, 'startsAt')}, ${ofPanel})`;
  }

  /** The first day of the event that a record belongs to. */
  private firstDay(record: string): SqlText {
    const { table } = this.type(uids.event);
    return sql`(select ${this.date('event', uids.event, 'startsOn')} from ${this.table(table)} as event
      where event.document_id = ${name(record, 'event')} and event.locale = ${name(record, 'locale')}
      and event.published_at is null)`;
  }

  /** The earliest time of what a row is linked to by a relation. */
  private linked(uid: Uid, relation: string, row: string, time: (row: string) => SqlText): SqlText {
    const link = this.type(uid).links.find((one) => one.name === relation);
    if (!link) return sql`null`;
    const [joint, target] = [`${row}_${relation}_link`, `${row}_${relation}`];
    return sql`(select min(${time(target)}) from ${this.table(link.table)} as ${name(joint)}
      join ${this.table(link.target.table)} as ${name(target)} on ${name(target, 'id')} = ${name(joint, link.other)}
      where ${name(joint, link.own)} = ${name(row, 'id')})`;
  }

  private date(row: string, uid: Uid, field: string): SqlText {
    const column = name(row, this.type(uid).columns[field] ?? field);
    const seconds = this.isPostgres
      ? sql`cast(extract(epoch from ${column}) as bigint)`
      : sql`cast(strftime('%s', ${column}) as integer)`;
    return sql`2 * (1000 * ${seconds} - ${whole(offsetOf(this.clock))})`;
  }

  private instant(row: string, uid: Uid, field: string): SqlText {
    const column = name(row, this.type(uid).columns[field] ?? field);
    const milliseconds = this.isPostgres ? sql`cast(1000 * extract(epoch from ${column}) as bigint)` : column;
    return sql`2 * ${milliseconds} + 1`;
  }

  private get isPostgres(): boolean {
    return this.strapi.db.dialect.client === 'postgres';
  }

  private type(uid: Uid): TranslatedType {
    const type = engineOf(this.strapi).participants.get(uid);
    if (!type) throw new Error(`${uid} takes no part.`);
    return type;
  }

  private table(table: string): SqlText {
    return name(...qualified(this.strapi, table).split('.'));
  }
}

/** Written out: PostgreSQL cannot tell the type of a value bound in arithmetic. */
const whole = (value: number): SqlText => ({ text: String(Math.trunc(value)), values: [] });
