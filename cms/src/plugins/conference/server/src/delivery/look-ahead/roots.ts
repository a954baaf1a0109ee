import type { Core } from '@strapi/types';
import { type GraphQLField, type GraphQLObjectType, getArgumentValues, getNamedType, isObjectType } from 'graphql';
import { beyond } from './beyond';
import { completing } from './completing';
import type { Describing } from './describing';
import type { Level } from './level';
import { Reading } from './reading';
import type { RootName } from './root-names';
import { askRoot, type Found, type RootRows, readPageInfo, readRow, readRows, statementOf } from './root-rows';
import { ROW_KEYS, type Row } from './row';
import { type Selected, selectedFields } from './selection';
import { Writing } from './writing';

type Field = GraphQLField<unknown, unknown>;

/** One key of the whole answer. */
export interface Root {
  readonly key: string;
  /** SQL that reads the rows at the root, and what they show and lead to. */
  readonly statements: readonly string[];
  readonly levels: readonly Level[];
  /** @param documents is given the documents that the answer shows. */
  answer(documents: Set<string>): Promise<unknown>;
}

/** What a field of `Query` that Strapi made answers. @throws BeyondLookAhead */
export async function describeRoot(
  strapi: Core.Strapi,
  describing: Describing,
  { uid, kind }: RootName,
  field: Field,
  { key, node, selections }: Selected,
): Promise<Root> {
  const args = getArgumentValues(field, node, describing.selecting.variables);
  const rows = await askRoot(strapi, describing.caller, describing.questions, uid, args);
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return beyond(String(type));
  if (kind === 'connection') return connectionRoot(strapi, describing, rows, type, { key, selections });
  const level = await describing.level(uid, type, selections, rows.status);
  const read = { key, statements: [statementOf(strapi, rows)], levels: [level] };
  const { attributes } = level;
  if (kind === 'list') {
    return {
      ...read,
      answer: async (documents) => writeRows(strapi, level, await readRows(strapi, rows, attributes), documents),
    };
  }
  return {
    ...read,
    answer: async (documents) => writeRow(strapi, level, await readRow(strapi, rows, attributes), documents),
  };
}

/** A root that shows one row, or null. */
export async function writeRow(
  strapi: Core.Strapi,
  level: Level,
  row: Found | null,
  documents: Set<string>,
): Promise<unknown> {
  const [written = null] = row ? await writeRows(strapi, level, [row], documents) : [];
  return written;
}

async function writeRows(
  strapi: Core.Strapi,
  level: Level,
  found: readonly Found[],
  documents: Set<string>,
): Promise<unknown[]> {
  const rows: Row[] = found.map((one) => level.attributes.map((attribute) => one[attribute]));
  const reading = new Reading(strapi);
  await reading.follow(level.fields, rows);
  const writing = new Writing(reading, documents);
  return rows.map((row) => writing.write(level, row, true));
}

interface Member {
  readonly key: string;
  answer(found: readonly Found[], documents: Set<string>): Promise<unknown>;
}

/** The rows of a page under any number of keys, and what there is to know of the page. */
async function connectionRoot(
  strapi: Core.Strapi,
  describing: Describing,
  rows: RootRows,
  type: GraphQLObjectType,
  { key, selections }: Pick<Selected, 'key' | 'selections'>,
): Promise<Root> {
  const levels: Level[] = [];
  const members: Member[] = [];
  for (const selected of selectedFields(describing.selecting, type, selections)) {
    if (selected.name === '__typename') {
      members.push({ key: selected.key, answer: async () => type.name });
    } else if (selected.name === 'pageInfo') {
      members.push(pageInfo(strapi, describing, rows, type, selected));
    } else {
      const rowType = describing.nodesOf(type, selected.name);
      const level = await describing.level(rows.uid, rowType, selected.selections, rows.status);
      levels.push(level);
      members.push({ key: selected.key, answer: (found, documents) => writeRows(strapi, level, found, documents) });
    }
  }
  const attributes = [...new Set([...ROW_KEYS, ...levels.flatMap((level) => level.attributes)])];
  return {
    key,
    statements: [statementOf(strapi, rows)],
    levels,
    async answer(documents) {
      const found = await readRows(strapi, rows, attributes);
      const entries = members.map(async (member) => [member.key, await member.answer(found, documents)] as const);
      return Object.fromEntries(await Promise.all(entries));
    },
  };
}

function pageInfo(
  strapi: Core.Strapi,
  { stock, selecting }: Describing,
  rows: RootRows,
  type: GraphQLObjectType,
  { key, name, selections }: Selected,
): Member {
  const field = type.getFields()[name];
  if (!field || !stock.isStock(type.name, name)) return beyond(`${type.name}.${name}`);
  const complete = completing(field.type, selections, selecting, stock.isPlain);
  return { key, answer: async () => complete(await readPageInfo(strapi, rows)) };
}
