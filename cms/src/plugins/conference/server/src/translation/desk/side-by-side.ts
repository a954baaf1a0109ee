import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { layouts } from '../../editing/layouts';
import { typeNameOf } from '../../uids';
import type { LocaleCode } from '../chains';
import { requireLocale } from '../edit-drafts';
import { type Layer, type SettledRow, settle } from '../layer';
import { readLocales } from '../project-locales';
import { toRow } from '../stored-rows';
import type { TranslatedType } from '../translated-type';
import { readContext } from './context-notes';
import type { SideBySide, SideBySideField } from './contract';
import { type Place, type ReadableDocument, readDocument } from './document';
import { kindOf, mostCharacters, publishedWords, sourceWords, targetWords } from './fields';
import type { Person } from './person';
import { wordsAttribute } from './words-attribute';
import { readWorkItem } from './work-items';

/**
 * A document's draft in two languages, as far as the person may read it.
 * @param asked the language on the left; left out, the best source there is.
 */
export async function readSideBySide(
  strapi: Core.Strapi,
  person: Person,
  place: Place,
  asked?: LocaleCode,
): Promise<SideBySide> {
  const { uid, documentId, locale } = place;
  if (asked !== undefined) await requireLocale(strapi, asked, 'source');
  const document = await readDocument(strapi, person, place);
  const { type, draft, permitted } = document;
  const { chains } = await readLocales(strapi);
  const drafts = settle(document.drafts.map(toRow), type.words, chains);
  const published = settle(document.published.map(toRow), type.words, chains);
  const item = await readWorkItem(strapi, person, { type: uid, documentId, locale });
  const row = drafts.find((one) => one.locale === locale);
  if (!item || !row) throw new errors.NotFoundError(`documentId: "${documentId}" is not in every language yet.`);

  const sources = (chains[locale] ?? []).filter((code) => document.mayRead(code) && isWritten(type, drafts, code));
  const isReadable = asked !== undefined && asked !== locale && document.mayRead(asked);
  const source = isReadable ? asked : (sources[0] ?? null);
  const shown = document.drafts.find((one) => one.locale === source) ?? draft;
  return {
    ...{ type: uid, documentId, locale, sources, source },
    ...{ title: item.title, event: item.event, at: item.at, timeZone: item.timeZone },
    ...{ state: item.state, touched: item.touched },
    fields: readFields(strapi, person, document, { drafts, row, source }),
    context: await readContext(strapi, person, type, shown),
    published: publishedWords(
      row,
      published.find((one) => one.locale === locale),
      type.words,
    ),
    canPublish: type.hasDrafts && person.mayPublish(uid, permitted),
  };
}

const isWritten = ({ words }: TranslatedType, drafts: Layer, locale: LocaleCode): boolean =>
  drafts.some((row) => row.locale === locale && words.some((field) => field in row.written));

interface Languages {
  readonly drafts: readonly SettledRow[];
  /** Of the drafts, the one being translated into. */
  readonly row: SettledRow;
  readonly source: LocaleCode | null;
}

function readFields(
  strapi: Core.Strapi,
  person: Person,
  { type, permitted, mayRead }: ReadableDocument,
  { drafts, row, source }: Languages,
): SideBySideField[] {
  const left = drafts.find(({ locale }) => locale === source);
  const readable = inOrder(type).filter((field) => mayRead(row.locale, field));
  return readable.map((field) => {
    const attribute = wordsAttribute(strapi, type.uid, field);
    const target = targetWords(drafts, row, field);
    const isSourceReadable = target.madeFrom !== null && mayRead(target.madeFrom.locale, field);
    return {
      name: field,
      kind: kindOf(attribute),
      isRequired: attribute.required === true,
      maxLength: mostCharacters(attribute),
      canWrite: person.mayUpdate(type.uid, permitted, field),
      source: left && mayRead(left.locale, field) ? sourceWords(left, row.locale, field) : null,
      target: { ...target, madeFrom: isSourceReadable ? target.madeFrom : null },
    };
  });
}

/** Fields with words in the order of the form, further ones in that of the schema. */
function inOrder({ uid, words }: TranslatedType): readonly string[] {
  const name = typeNameOf(uid);
  const form = name === undefined ? [] : layouts[name].edit.flat().filter((field) => words.includes(field));
  return [...new Set([...form, ...words])];
}
