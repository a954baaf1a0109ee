import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { type Uid, uids } from '../../uids';
import type { LocaleCode } from '../chains';
import type { Person } from '../desk/person';
import { requireLocale } from '../edit-drafts';
import { engineOf } from '../engine';
import { readLocales } from '../project-locales';
import type { TranslatedType } from '../translated-type';
import { type Choice, type ChosenDocument, chooseDocuments } from './choose-documents';
import type { ExportFormat, ExportSummary } from './contract';
import { exportUnits } from './export-units';
import type { ExchangeMessages } from './messages';
import { orderDocuments } from './order-documents';
import { bestSource, summarise } from './summarise';
import type { DocumentUnits, FileHead } from './unit';
import { writeCsv } from './write-csv';
import { writeXliff12 } from './write-xliff12';
import { writeXliff21 } from './write-xliff21';

export interface ExportAsked extends Choice {
  /** Left out, the language in which most of the fields are written. */
  readonly source?: LocaleCode | undefined;
  readonly type?: Uid | undefined;
}

/** Documents chosen for a file, and what there is to say of it before it is written. */
export interface PlannedExport {
  readonly summary: ExportSummary;
  readonly types: readonly { readonly type: TranslatedType; readonly documents: readonly ChosenDocument[] }[];
}

/** @throws ValidationError that names the parameter, and what would be right. */
export async function planExport(strapi: Core.Strapi, person: Person, asked: ExportAsked): Promise<PlannedExport> {
  const { target } = asked;
  await requireLocale(strapi, target, 'target');
  const { chains } = await readLocales(strapi);
  const chain = chains[target] ?? [];
  if (asked.source !== undefined && !chain.includes(asked.source)) {
    throw new errors.ValidationError(
      `source: "${asked.source}" is not a language to translate from into "${target}". Use one of: ${chain.join(', ')}.`,
    );
  }
  const types: { type: TranslatedType; documents: ChosenDocument[] }[] = [];
  for (const uid of typesInOrder(strapi, asked.type)) {
    const type = engineOf(strapi).participants.get(uid);
    if (!type) continue;
    const readable = await person.readable(uid, [target]);
    if (readable.kind === 'none') continue;
    types.push({ type, documents: await chooseDocuments(strapi, type, asked, readable) });
  }
  const all = types.flatMap(({ documents }) => documents);
  const source = asked.source ?? bestSource(all, target, chain);
  return { summary: summarise(all, target, source, chain), types };
}

/** Those of the plugin from the event to what belongs to it, then those of the project. */
function typesInOrder(strapi: Core.Strapi, only: Uid | undefined): readonly Uid[] {
  if (only !== undefined) return [only];
  const own: readonly Uid[] = Object.values(uids);
  return [...new Set([...own, ...engineOf(strapi).participants.uids])];
}

interface Writing {
  readonly format: ExportFormat;
  readonly person: Person;
  readonly messages: ExchangeMessages;
  readonly choice: Choice;
}

const writers: Readonly<
  Record<ExportFormat, (head: FileHead, documents: AsyncIterable<DocumentUnits>) => AsyncGenerator<string>>
> = { xliff12: writeXliff12, xliff21: writeXliff21, csv: writeCsv };

/** The file, piece by piece: no more than a page of documents is in memory at a time. */
export function writeExport(strapi: Core.Strapi, plan: PlannedExport, writing: Writing): AsyncGenerator<string> {
  const { source, target } = plan.summary;
  return writers[writing.format]({ source, target }, unitsOf(strapi, plan, writing));
}

async function* unitsOf(
  strapi: Core.Strapi,
  { summary, types }: PlannedExport,
  { choice, person, messages }: Writing,
): AsyncGenerator<DocumentUnits> {
  const { source, target } = summary;
  for (const { type, documents } of types) {
    if (documents.length === 0) continue;
    const ordered = await orderDocuments(strapi, type, documents, target);
    yield* exportUnits(strapi, type, ordered, { ...choice, source, person, messages });
  }
}
