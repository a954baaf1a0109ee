import type { Database, Statement } from 'better-sqlite3';
import { sql } from './hand-written-sql';

interface DayRow {
  readonly id: number;
  readonly date: string;
  readonly title: string;
}

interface PanelRow {
  readonly id: number;
  readonly day: number;
  readonly title: string;
  readonly slug: string;
  readonly format: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly room: string | null;
}

interface ExpertRow {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  readonly position: string | null;
  readonly institution: string | null;
  readonly shortName: string | null;
}

interface LinkRow {
  readonly panel: number;
  readonly expert: number;
}

interface ArticleRow {
  readonly title: string;
  readonly body: string;
}

/**
 * What somebody would write by hand for the questions of the benchmark: a prepared statement for each level, rows put
 * together by maps. It knows one language, no caller and no GraphQL: the least work that there is with this database.
 */
export class HandWritten {
  statements = 0;

  private readonly days: Statement<[], DayRow>;
  private readonly panelsOfDays: Statement<[string], PanelRow>;
  private readonly firstPanels: Statement<[], PanelRow>;
  private readonly moderators: Statement<[string], LinkRow>;
  private readonly speakers: Statement<[string], LinkRow>;
  private readonly experts: Statement<[string], ExpertRow>;
  private readonly article: Statement<[string], ArticleRow>;
  private readonly event: Statement<[string], object>;

  constructor(database: Database) {
    this.days = database.prepare(sql.days);
    this.panelsOfDays = database.prepare(sql.panelsOfDays);
    this.firstPanels = database.prepare(sql.firstPanels);
    this.moderators = database.prepare(sql.moderators);
    this.speakers = database.prepare(sql.speakers);
    this.experts = database.prepare(sql.experts);
    this.article = database.prepare(sql.article);
    this.event = database.prepare(sql.event);
  }

  /** @param path the name of a question and, for one document, its id: `/event/<documentId>`. */
  answer(path: string): object {
    const [, name, documentId = ''] = path.split('/');
    switch (name) {
      case 'programme':
        return { conferenceDays: this.readProgramme() };
      case 'panels':
        return { conferencePanels: this.withPeople(this.all(this.firstPanels)).map(({ panel }) => panel) };
      case 'article':
        return { conferenceArticle: this.readArticle(documentId) };
      default:
        return { conferenceEvent: this.all(this.event, documentId)[0] ?? null };
    }
  }

  private readProgramme(): object[] {
    const days = this.all(this.days);
    const panelsOf = new Map<number, object[]>(days.map(({ id }) => [id, []]));
    for (const { day, panel } of this.withPeople(this.all(this.panelsOfDays, idsOf(days))))
      panelsOf.get(day)?.push(panel);
    return days.map(({ id, date, title }) => ({ date, title, panels: panelsOf.get(id) }));
  }

  private withPeople(panels: readonly PanelRow[]): { day: number; panel: object }[] {
    const ids = idsOf(panels);
    const moderators = this.all(this.moderators, ids);
    const speakers = this.all(this.speakers, ids);
    const named = new Set([...moderators, ...speakers].map(({ expert }) => expert));
    const experts = new Map(this.all(this.experts, JSON.stringify([...named])).map((row) => [row.id, person(row)]));
    const moderatorsOf = peopleOf(moderators, experts);
    const speakersOf = peopleOf(speakers, experts);
    return panels.map(({ id, day, title, slug, startsAt, endsAt, format, room }) => ({
      day,
      panel: {
        title,
        slug,
        startsAt: new Date(startsAt).toISOString(),
        endsAt: new Date(endsAt).toISOString(),
        format,
        room: room === null ? null : { name: room },
        moderators: moderatorsOf.get(id) ?? [],
        speakers: speakersOf.get(id) ?? [],
      },
    }));
  }

  private readArticle(documentId: string): object | null {
    const [row] = this.all(this.article, documentId);
    return row ? { ...row, body: JSON.parse(row.body) } : null;
  }

  private all<Values extends unknown[], Row>(statement: Statement<Values, Row>, ...values: Values): Row[] {
    this.statements += 1;
    return statement.all(...values);
  }
}

const idsOf = (rows: readonly { readonly id: number }[]): string => JSON.stringify(rows.map(({ id }) => id));

const person = ({ name, slug, position, institution, shortName }: ExpertRow): object => ({
  ...{ name, slug, position },
  institution: institution === null ? null : { name: institution, shortName },
});

function peopleOf(links: readonly LinkRow[], experts: ReadonlyMap<number, object>): Map<number, object[]> {
  const people = new Map<number, object[]>();
  for (const { panel, expert } of links) {
    const one = experts.get(expert);
    const others = people.get(panel);
    if (!one) continue;
    if (others) others.push(one);
    else people.set(panel, [one]);
  }
  return people;
}
