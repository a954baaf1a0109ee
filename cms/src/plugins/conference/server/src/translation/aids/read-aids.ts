import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { deskUids, type Uid } from '../../uids';
import type { LocaleCode } from '../chains';
import type { AidedSegment, Aids, FieldWords, SideBySideField, Suggestion } from '../desk/contract';
import type { Asked } from '../desk/document';
import type { Person } from '../desk/person';
import { readSideBySide } from '../desk/side-by-side';
import { engineOf } from '../engine';
import type { GlossaryTerm } from '../glossary/check-translation';
import { TermFinder } from '../glossary/find-terms';
import { readGlossary } from '../glossary/glossary';
import { type Recalled, recall } from '../recall/recall';
import { segmentsOf } from '../recall/segments';
import { textOf } from '../words';
import { readTitles } from './titles';

/**
 * What helps to translate a document: terms of the glossary and, for one field, how something like it was translated before.
 * Nothing comes from words that the person may not read.
 */
export async function readAids(
  strapi: Core.Strapi,
  person: Person,
  asked: Asked,
  field: string | undefined,
): Promise<Aids> {
  const { fields, source } = await readSideBySide(strapi, person, asked, asked.source);
  const chosen = field === undefined ? undefined : requireField(fields, field);
  const words = (chosen ? [chosen] : fields).flatMap((one) => one.source ?? []);
  return {
    source,
    terms: await termsIn(strapi, person, words, asked.locale),
    segments: chosen?.source ? await readSegments(strapi, person, asked, chosen.source) : [],
  };
}

/** The glossary, for those who may read it. */
export async function glossaryFor(
  strapi: Core.Strapi,
  person: Person,
  source: LocaleCode,
  target: LocaleCode,
): Promise<readonly GlossaryTerm[]> {
  return person.mayRead(deskUids.term, { locale: source }) ? readGlossary(strapi, source, target) : [];
}

/** Words that stand in for those of the source may be in another language, which has a glossary of its own. */
async function termsIn(
  strapi: Core.Strapi,
  person: Person,
  words: readonly FieldWords[],
  target: LocaleCode,
): Promise<readonly GlossaryTerm[]> {
  const terms: GlossaryTerm[] = [];
  for (const source of new Set(words.map(({ locale }) => locale))) {
    const texts = words.filter(({ locale }) => locale === source).map(({ value }) => textOf(value));
    const glossary = await glossaryFor(strapi, person, source, target);
    terms.push(...new TermFinder(source, glossary).find(texts.join('\n')).map(({ entry }) => entry));
  }
  return terms;
}

async function readSegments(
  strapi: Core.Strapi,
  person: Person,
  { uid, documentId, locale }: Asked,
  { locale: source, value }: FieldWords,
): Promise<readonly AidedSegment[]> {
  const scope = {
    ...{ source, target: locale },
    readable: readableFields(strapi, person, [source, locale]),
    except: { type: uid, documentId },
  };
  const found: (readonly [string, readonly Recalled[]])[] = [];
  for (const text of segmentsOf(value)) found.push([text, await recall(strapi, text, scope)]);
  const titles = await readTitles(
    strapi,
    locale,
    found.flatMap(([, recalled]) => recalled),
  );
  return found.map(([text, recalled]) => ({
    text,
    suggestions: recalled.map(
      ({ type, documentId: id, ...rest }): Suggestion => ({
        ...rest,
        from: { type, documentId: id, title: titles(type, id) },
      }),
    ),
  }));
}

/** Each with its type: those whose words the person may read in both languages. */
export function readableFields(
  strapi: Core.Strapi,
  person: Person,
  locales: readonly LocaleCode[],
): readonly (readonly [type: Uid, field: string])[] {
  const mayRead = (uid: Uid, field?: string) => locales.every((locale) => person.mayRead(uid, { locale }, field));
  return engineOf(strapi)
    .participants.all()
    .filter(({ uid }) => mayRead(uid))
    .flatMap(({ uid, publicWords }) =>
      publicWords.filter((field) => mayRead(uid, field)).map((field): [Uid, string] => [uid, field]),
    );
}

function requireField(fields: readonly SideBySideField[], name: string): SideBySideField {
  const field = fields.find((one) => one.name === name);
  if (field) return field;
  const known = fields.map((one) => one.name).join(', ');
  throw new errors.ValidationError(`field: "${name}" is none of this document. Use one of: ${known}.`);
}
