import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { layouts } from '../../editing/layouts';
import { recordUids, typeNameOf, type Uid } from '../../uids';
import type { LocaleCode } from '../chains';
import { requireLocale, requireType } from '../edit-drafts';
import { settle } from '../layer';
import { readLocales } from '../project-locales';
import { progressOf } from '../state';
import { readRows, type StoredRow, toRow } from '../stored-rows';
import type { TranslatedType } from '../translated-type';
import { readContext } from './context-notes';
import type { SideBySide, SideBySideField } from './contract';
import { kindOf, mostCharacters, publishedWords, sourceWords, targetWords } from './fields';
import type { PermittedRow, Person } from './person';
import { stageOf } from './stage-of';
import { wordsAttribute } from './words-attribute';
import { eventIn, readEvents, TOUCHED, titleOf, touchOf } from './work-items';

export interface Asked {
  readonly uid: Uid;
  readonly documentId: string;
  readonly locale: LocaleCode;
  /** The language on the left, if one was asked for. */
  readonly source?: LocaleCode | undefined;
}

/**
 * A document's draft in two languages, as far as the person may read it.
 * @throws NotFoundError where there is no such document, or none that the person may read.
 */
export async function readSideBySide(
  strapi: Core.Strapi,
  person: Person,
  { uid, documentId, locale, source: asked }: Asked,
): Promise<SideBySide> {
  const type = requireType(strapi, uid);
  await requireLocale(strapi, locale);
  if (asked !== undefined) await requireLocale(strapi, asked, 'source');
  const { codes, chains } = await readLocales(strapi);
  const rows = await readRows(strapi, type, documentId);
  const drafts = rows.filter(({ isDraft }) => isDraft);
  const stored = drafts.find((row) => row.locale === locale);
  const permitted = await readPermitted(strapi, type, drafts);
  const target = permitted.get(locale);
  if (!stored || !target || !person.mayRead(uid, target)) throw notFound(uid, documentId);
  const layer = drafts.map(toRow);
  const settled = settle(layer, type.words, chains);
  const row = settled.find((one) => one.locale === locale);
  if (!row) throw notFound(uid, documentId);
  const published = settle(rows.filter(({ isDraft }) => !isDraft).map(toRow), type.words, chains);

  const mayReadIn = (code: LocaleCode, field?: string) => {
    const one = permitted.get(code);
    return one !== undefined && person.mayRead(uid, one, field);
  };
  const sources = (chains[locale] ?? []).filter(
    (code) =>
      mayReadIn(code) && settled.some((one) => one.locale === code && type.words.some((field) => field in one.written)),
  );
  const source =
    asked !== undefined && asked !== locale && codes.includes(asked) && mayReadIn(asked) ? asked : (sources[0] ?? null);
  const left = settled.find((one) => one.locale === source);

  const readable = inOrder(type).filter((field) => mayReadIn(locale, field));
  const fields = readable.map((field): SideBySideField => {
    const attribute = wordsAttribute(strapi, uid, field);
    const right = targetWords(layer, row, field);
    const madeFrom = right.madeFrom && mayReadIn(right.madeFrom.locale, field) ? right.madeFrom : null;
    return {
      name: field,
      kind: kindOf(attribute),
      isRequired: attribute.required === true,
      maxLength: mostCharacters(attribute),
      canWrite: person.mayUpdate(uid, target, field),
      source: source !== null && mayReadIn(source, field) ? sourceWords(left, locale, field) : null,
      target: { ...right, madeFrom },
    };
  });
  const { event, timeZone, at } = await readPlace(strapi, person, type, documentId, locale);
  const shown = drafts.find((one) => one.locale === (source ?? locale)) ?? stored;
  return {
    ...{ type: uid, documentId, locale },
    title: titleOf(type, { ...stored.values, locale }, person),
    ...{ event, at, timeZone },
    state: progressOf(layer, row, type.words).state,
    touched: touchOf({ ...stored.values, updatedBy: target.updatedBy }),
    ...{ sources, source, fields },
    context: await readContext(strapi, person, type, shown),
    published: publishedWords(
      row,
      published.find((one) => one.locale === locale),
      type.words,
    ),
    canPublish: type.hasDrafts && person.mayPublish(uid, target),
  };
}

export const notFound = (uid: Uid, documentId: string) =>
  new errors.NotFoundError(`documentId: there is no ${typeNameOf(uid) ?? uid} "${documentId}".`);

/** The drafts as permissions look at them: who made each, with which role, and who saved it last. */
export async function readPermitted(
  strapi: Core.Strapi,
  { uid }: TranslatedType,
  drafts: readonly StoredRow[],
): Promise<ReadonlyMap<LocaleCode, PermittedRow>> {
  const found: PermittedRow[] = await strapi.db.query(uid).findMany({
    where: { id: { $in: drafts.map(({ id }) => id) } },
    populate: { createdBy: { populate: { roles: { select: ['id'] } } }, ...TOUCHED },
  });
  return new Map(found.map((row) => [row.locale, row]));
}

/** Its event and when it is on stage. */
async function readPlace(
  strapi: Core.Strapi,
  person: Person,
  type: TranslatedType,
  documentId: string,
  locale: LocaleCode,
): Promise<Pick<SideBySide, 'event' | 'timeZone' | 'at'>> {
  const record: { event: string } | null = await strapi.db
    .query(recordUids.translation)
    .findOne({ where: { type: type.uid, documentId, locale } });
  const { at, clock } = await stageOf(strapi, type, documentId, locale, record?.event);
  const events = await readEvents(strapi, person, [record?.event ?? '']);
  const { event, timeZone } = eventIn(events, record?.event ?? '', locale);
  return { event, at, timeZone: timeZone ?? (at === null ? null : clock.timeZone) };
}

/** Fields with words in the order of the form, further ones in that of the schema. */
function inOrder({ uid, words }: TranslatedType): readonly string[] {
  const name = typeNameOf(uid);
  const form = name === undefined ? [] : layouts[name].edit.flat().filter((field) => words.includes(field));
  return [...new Set([...form, ...words])];
}
