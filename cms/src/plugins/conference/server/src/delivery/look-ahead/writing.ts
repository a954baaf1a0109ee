import { beyond } from './beyond';
import type { Level, LevelField, Relation } from './level';
import type { Reading } from './reading';
import { DOCUMENT_ID, ID, type Row } from './row';

type Written = Readonly<Record<string, unknown>>;

/** Makes objects of rows, each row of a level once however often the answer shows it. */
export class Writing {
  private readonly written = new Map<Level, Map<unknown, Written>>();

  /** @param documents is given each document that is written. */
  constructor(
    private readonly reading: Reading,
    private readonly documents: Set<string>,
  ) {}

  /** @param isRead whether Strapi has read the row already, or its values are as the database keeps them. */
  write(level: Level, row: Row, isRead = false): Written {
    let known = this.written.get(level);
    if (!known) {
      known = new Map();
      this.written.set(level, known);
    }
    const before = known.get(row[ID]);
    if (before) return before;
    const written: Record<string, unknown> = {};
    for (const field of level.fields) written[field.key] = this.valueOf(field, row, isRead);
    known.set(row[ID], written);
    this.documents.add(`${level.name}/${row[DOCUMENT_ID]}`);
    return written;
  }

  private valueOf(field: LevelField, row: Row, isRead: boolean): unknown {
    if (field.kind === 'constant') return field.value;
    if (field.kind === 'value') {
      const value = row[field.at];
      return isRead ? field.fromRead(value) : field.fromStored(value);
    }
    if (field.kind === 'relation') return this.related(field, row);
    return Object.fromEntries(field.members.map((member) => [member.key, this.valueOf(member, row, isRead)]));
  }

  private related(relation: Relation, parent: Row): unknown {
    const { level, shows } = relation;
    const rows = this.reading.rowsOf(relation, parent);
    if (shows === 'all') return rows.map((row) => this.write(level, row));
    const [row] = rows;
    if (row) return this.write(level, row);
    return shows === 'one' ? beyond('null where the schema allows none') : null;
  }
}
