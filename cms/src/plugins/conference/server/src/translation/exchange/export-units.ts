import type { Core } from '@strapi/types';
import { typeNameOf, type Uid } from '../../uids';
import type { LocaleCode } from '../chains';
import type { Person } from '../desk/person';
import type { TranslatedType } from '../translated-type';
import { fingerprint, isBlank, textOf } from '../words';
import { versionOf } from '../write-words';
import type { Choice, ChosenDocument } from './choose-documents';
import { contextOf, notesOf } from './context-notes';
import { encodeWords } from './field-words';
import { type FileField, fileFields } from './file-fields';
import { writeMark } from './mark';
import { matchCodes } from './match-codes';
import type { ExchangeMessages } from './messages';
import { type Draft, permittedRow, readDrafts } from './read-drafts';
import type { DocumentUnits, Unit, UnitState } from './unit';

/** Documents that are in memory at a time. */
const PAGE = 200;

export interface UnitsAsked extends Choice {
  readonly source: LocaleCode;
  readonly person: Person;
  readonly messages: ExchangeMessages;
}

/** The units of the chosen documents of a type, page by page. Documents that have none are left out. */
export async function* exportUnits(
  strapi: Core.Strapi,
  type: TranslatedType,
  documents: readonly ChosenDocument[],
  asked: UnitsAsked,
): AsyncGenerator<DocumentUnits> {
  const { source, target, person } = asked;
  const context = contextOf(strapi, type.uid, (uid, field) => person.mayRead(uid, { locale: source }, field));
  const fields = fileFields(strapi, type);
  if (fields.length === 0) return;
  const names = [...new Set([...fields.map(({ name }) => name), ...context.fields])];
  for (let start = 0; start < documents.length; start += PAGE) {
    const page = documents.slice(start, start + PAGE);
    const ids = page.map(({ documentId }) => documentId);
    const drafts = await readDrafts(strapi, type, ids, {
      locales: [source, target],
      fields: names,
      populate: context.populate,
    });
    for (const document of page) {
      const rows = drafts.get(document.documentId) ?? [];
      const row = (locale: LocaleCode) => rows.find((one) => one.locale === locale);
      const [from, to] = [row(source), row(target)];
      if (!from || !to) continue;
      const mayRead = (name: string) => [from, to].every((one) => person.mayRead(type.uid, permittedRow(one), name));
      const about = notesOf(context, asked.messages, from);
      const titled = titleFieldOf(type);
      const title = mayRead(titled) ? String(from.values[titled] ?? '') : '';
      const named = [asked.messages.document({ title }), ...about];
      const readable = fields.filter(({ name }) => mayRead(name));
      const units = readable.flatMap((field) =>
        unitOf(type.uid, document, field, { from, to, about: field.name === titled ? about : named, asked }),
      );
      if (units.length > 0) yield { type: nameOf(type.uid), documentId: document.documentId, units };
    }
  }
}

/** As ids have it: `panel`, and for a type of the project its uid. */
const nameOf = (uid: Uid): string => typeNameOf(uid) ?? uid;

interface Rows {
  readonly from: Draft;
  readonly to: Draft;
  readonly about: readonly string[];
  readonly asked: UnitsAsked;
}

function unitOf(uid: Uid, document: ChosenDocument, field: FileField, { from, to, about, asked }: Rows): Unit[] {
  const { name, kind, maxLength } = field;
  const { source, target, state: wanted, messages } = asked;
  const value = from.values[name];
  // Half a text is no source.
  if (!(name in from.memory.written) || isBlank(value) || document.missing.get(source)?.includes(name)) return [];
  const state = stateOf(document, name, { target: asked.target, draft: to });
  if (state === 'finished' && wanted !== undefined && wanted !== 'complete') return [];
  const encoded = encodeWords(value, kind);
  const written = name in to.memory.written ? to.values[name] : undefined;
  const matched = written === undefined ? undefined : matchCodes(encoded, written, kind);
  const known = to.memory.written[name]?.source;
  const notes = [
    ...about,
    ...(maxLength === undefined ? [] : [messages.maxLength({ most: maxLength })]),
    ...(state === 'outdated' && known ? [messages.wasMadeFrom({ text: known.text })] : []),
    ...(state === 'machine' ? [messages.byMachine({})] : []),
    ...(written !== undefined && matched === undefined ? [messages.builtOtherwise({ text: textOf(written) })] : []),
  ];
  const mark = writeMark({ source, target, version: versionOf(to, name), fingerprint: fingerprint(textOf(value)) });
  const id = { type: nameOf(uid), documentId: document.documentId, field: name };
  return [{ ...id, kind, source: encoded.content, target: matched, state, maxLength, notes, mark }];
}

function stateOf(
  { missing, outdated, machine }: ChosenDocument,
  field: string,
  { target, draft }: { readonly target: LocaleCode; readonly draft: Draft },
): UnitState {
  if (!(field in draft.memory.written)) return 'missing';
  if (missing.get(target)?.includes(field)) return 'begun';
  if (outdated.includes(field)) return 'outdated';
  return machine.includes(field) ? 'machine' : 'finished';
}

/** The field that a slug is made from names a document, else its first words do. */
const titleFieldOf = ({ slugFrom, publicWords }: TranslatedType): string => slugFrom ?? publicWords[0] ?? '';
