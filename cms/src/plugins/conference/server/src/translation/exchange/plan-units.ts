import type { Core } from '@strapi/types';
import { type Uid, uids } from '../../uids';
import type { LocaleCode } from '../chains';
import type { Person } from '../desk/person';
import { engineOf } from '../engine';
import { isOutdated } from '../layer';
import { toRow } from '../stored-rows';
import type { TranslatedType } from '../translated-type';
import { versionOf } from '../write-words';
import { type FileField, fileFields } from './file-fields';
import type { UnitReasonCode, UnitReasonValues } from './messages';
import { type KnownField, type Planned, type PlanOptions, planUnit } from './plan';
import { type Draft, permittedRow, readDrafts } from './read-drafts';
import { type ReadUnit, readUnitId, type UnitId } from './unit';

/** Documents that are in memory at a time. */
const PAGE = 100;

/** A unit of a file, and what becomes of it. */
export interface PlannedUnit {
  readonly unit: ReadUnit;
  readonly place: Place | undefined;
  readonly known: KnownField | undefined;
  /** Of its document. */
  readonly title?: string;
  readonly planned: Planned | Unfit;
}

interface Place extends UnitId {
  readonly uid: Uid;
}

/** A unit for which there is no field, or not a second time. */
type Unfit = {
  [Code in UnfitCode]: {
    readonly outcome: 'unknown' | 'refused';
    readonly code: Code;
    readonly values: UnitReasonValues[Code];
  };
}[UnfitCode];
type UnfitCode = Extract<
  UnitReasonCode,
  'idForm' | 'typeUnknown' | 'documentUnknown' | 'fieldUnknown' | 'notAllowed' | 'twice'
>;

/** Decides about every unit of a file, in its order, from what is in the database now. */
export async function planUnits(
  strapi: Core.Strapi,
  units: readonly ReadUnit[],
  person: Person,
  options: PlanOptions,
): Promise<PlannedUnit[]> {
  const planned = new Map<ReadUnit, PlannedUnit>();
  const seen = new Map<string, number>();
  const byType = new Map<Uid, Map<string, { unit: ReadUnit; place: Place }[]>>();
  const unfit = (unit: ReadUnit, why: Unfit) =>
    planned.set(unit, { unit, place: undefined, known: undefined, planned: why });
  for (const unit of units) {
    const id = readUnitId(unit.id);
    const uid = id && uidOf(strapi, id.type);
    const before = id && seen.get(keyOf(id));
    if (!id) unfit(unit, { outcome: 'unknown', code: 'idForm', values: { id: unit.id } });
    else if (!uid) unfit(unit, { outcome: 'unknown', code: 'typeUnknown', values: { type: id.type } });
    else if (before !== undefined) unfit(unit, { outcome: 'refused', code: 'twice', values: { line: before } });
    else {
      seen.set(keyOf(id), unit.line);
      const documents = byType.get(uid) ?? new Map();
      byType.set(uid, documents);
      documents.set(id.documentId, [...(documents.get(id.documentId) ?? []), { unit, place: { ...id, uid } }]);
    }
  }
  for (const [uid, documents] of byType) {
    const type = engineOf(strapi).participants.get(uid);
    if (!type) continue;
    const fields = fileFields(strapi, type);
    const ids = [...documents.keys()];
    for (let start = 0; start < ids.length; start += PAGE) {
      const page = ids.slice(start, start + PAGE);
      const drafts = await readDrafts(strapi, type, page, { fields: fields.map(({ name }) => name) });
      for (const { unit, place } of page.flatMap((id) => documents.get(id) ?? [])) {
        const rows = drafts.get(place.documentId) ?? [];
        planned.set(unit, planOne(type, unit, place, { fields, rows, person, options }));
      }
    }
  }
  return units.flatMap((unit) => planned.get(unit) ?? []);
}

interface Around {
  readonly fields: readonly FileField[];
  readonly rows: readonly Draft[];
  readonly person: Person;
  readonly options: PlanOptions;
}

function planOne({ uid, slugFrom }: TranslatedType, unit: ReadUnit, place: Place, around: Around): PlannedUnit {
  const { fields, rows, person, options } = around;
  const unknown = (why: Unfit): PlannedUnit => ({ unit, place, known: undefined, planned: why });
  const { type, documentId, field: name } = place;
  const field = fields.find((one) => one.name === name);
  const row = (locale: LocaleCode) => rows.find((one) => one.locale === locale);
  const [source, target] = [row(options.source), row(options.target)];
  if (!field) return unknown({ outcome: 'unknown', code: 'fieldUnknown', values: { type, field: name } });
  if (!source || !target || ![source, target].every((one) => person.mayRead(uid, permittedRow(one)))) {
    return unknown({ outcome: 'unknown', code: 'documentUnknown', values: { type, documentId } });
  }
  const mayRead = (one: string) => [source, target].every((row) => person.mayRead(uid, permittedRow(row), one));
  if (!mayRead(name) || !person.mayUpdate(uid, permittedRow(target), name)) {
    return unknown({ outcome: 'unknown', code: 'notAllowed', values: {} });
  }
  const layer = rows.map(toRow);
  const written = target.memory.written[name];
  const known: KnownField = {
    kind: field.kind,
    maxLength: field.maxLength,
    source: { value: source.values[name], isWritten: name in source.memory.written },
    target: {
      value: target.values[name],
      isWritten: written !== undefined,
      isMachine: written?.isMachine === true,
      isOutdated: isOutdated(layer, toRow(target), name),
      version: versionOf(target, name),
      replaced: written?.replaced,
    },
  };
  const title = slugFrom !== undefined && mayRead(slugFrom) ? String(target.values[slugFrom] ?? '') : '';
  return { unit, place, known, title, planned: planUnit(unit, known, options) };
}

/** A type that is translated, by the plugin's name for it or by its uid. */
export function uidOf(strapi: Core.Strapi, type: string): Uid | undefined {
  const own = Object.entries(uids).find(([name]) => name === type)?.[1];
  return own ?? engineOf(strapi).participants.uids.find((uid) => uid === type);
}

const keyOf = ({ type, documentId, field }: UnitId): string => `${type} ${documentId} ${field}`;
