import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { messagesIn } from '../../programme/messages';
import { readerLanguage } from '../../reader-language';
import type { LocaleCode } from '../chains';
import { type Refusal, refusalOf } from '../desk/conflict';
import type { FieldWords, MachineTranslated, SideBySideField, TranslateByMachine } from '../desk/contract';
import type { Asked } from '../desk/document';
import { faultOfWords } from '../desk/given-words';
import type { Person } from '../desk/person';
import { readSideBySide } from '../desk/side-by-side';
import { wordsAttribute } from '../desk/words-attribute';
import { requireType, requireWords } from '../edit-drafts';
import { isBlank } from '../words';
import { type GivenWords, writeWords } from '../write-words';
import { fragmentsOf, type MachineWords, withTranslations } from './fragments';
import { machineOf } from './machine';
import { MachineFailure, type MachineFault, type MachineTranslator } from './machine-translator';

/** What a person is told of a service that did not do it: it is neither their fault nor the server’s. */
interface MachineRefusal {
  readonly data: null;
  readonly error: {
    readonly status: 502;
    readonly name: 'MachineFailure';
    readonly message: string;
    readonly details: { readonly code: MachineFault };
  };
}

/** A field with the words that it is made from. */
type Sourced = SideBySideField & { readonly source: FieldWords };

/**
 * Has the machine translate fields, and saves them as draft, marked as made by it; all of them or none.
 * @returns what was done, or the refusal where somebody has saved one of the fields meanwhile, or the service did not do it.
 */
export async function translateFields(
  strapi: Core.Strapi,
  person: Person,
  asked: Asked,
  { fields, replaces = false }: TranslateByMachine,
): Promise<MachineTranslated | Refusal | MachineRefusal> {
  const machine = machineOf(strapi);
  if (!machine) throw new errors.NotImplementedError(messagesIn(readerLanguage(strapi)).machineOff({}));
  requireWords(requireType(strapi, asked.uid), fields);
  const side = await readSideBySide(strapi, person, asked, asked.source);
  const chosen = side.fields.filter(({ name }) => fields.includes(name));
  if (chosen.length < new Set(fields).size || !chosen.every(({ canWrite }) => canWrite))
    throw new errors.ForbiddenError();
  const due = chosen.filter(isSourced).filter(({ target }) => replaces || target.version === '');
  try {
    return await save(strapi, person, asked, due, await translateAll(machine, due, asked.locale));
  } catch (error) {
    if (!(error instanceof MachineFailure)) throw error;
    strapi.log.warn(`conference: machine translation: ${error.message}`);
    return failure(strapi, error, due[0]?.source.locale ?? '', asked.locale);
  }
}

const isSourced = (field: SideBySideField): field is Sourced =>
  field.kind !== 'value' && field.source !== null && !isBlank(field.source.value);

/** Fields whose words stand in from another language are made from that. */
async function translateAll(
  machine: MachineTranslator,
  fields: readonly Sourced[],
  into: LocaleCode,
): Promise<ReadonlyMap<string, MachineWords>> {
  const words = new Map<string, MachineWords>();
  for (const from of new Set(fields.map(({ source }) => source.locale))) {
    const group = fields.filter(({ source }) => source.locale === from);
    const fragments = group.map(({ source }) => fragmentsOf(source.value));
    const translated = [...(await machine.translate(fragments.flat(), from, into))];
    group.forEach(({ name, source }, index) => {
      words.set(name, withTranslations(source.value, translated.splice(0, fragments[index]?.length ?? 0)));
    });
  }
  return words;
}

async function save(
  strapi: Core.Strapi,
  person: Person,
  { uid, documentId, locale }: Asked,
  fields: readonly Sourced[],
  made: ReadonlyMap<string, MachineWords>,
): Promise<MachineTranslated | Refusal> {
  const isTooLong = ({ name }: Sourced) =>
    faultOfWords(name, made.get(name)?.value, wordsAttribute(strapi, uid, name)) !== undefined;
  const fitting = fields.filter((field) => !isTooLong(field) && !isBlank(made.get(field.name)?.value));
  const words = fitting.map(({ name, source, target }): readonly [string, GivenWords] => {
    const from = { locale: source.locale, text: source.text };
    return [name, { value: made.get(name)?.value, version: target.version, from, isMachine: true }];
  });
  const given = { uid, documentId, locale, words: Object.fromEntries(words), userId: person.userId };
  const overtaken = words.length === 0 ? [] : await writeWords(strapi, given);
  if (overtaken.length > 0) {
    const now = await readSideBySide(strapi, person, { uid, documentId, locale });
    const writtenIn = (name: string) => now.fields.find((field) => field.name === name)?.target.value ?? null;
    return refusalOf(
      strapi,
      overtaken.map(({ field, version }) => ({ field, version, value: writtenIn(field), touched: now.touched })),
    );
  }
  const translated = fitting.map(({ name }) => name);
  return {
    translated,
    unformatted: translated.filter((name) => made.get(name)?.isUnformatted),
    tooLong: fields.filter(isTooLong).map(({ name }) => name),
  };
}

function failure(strapi: Core.Strapi, { code }: MachineFailure, from: LocaleCode, into: LocaleCode): MachineRefusal {
  const message = messagesIn(readerLanguage(strapi))[code]({ from, into });
  return { data: null, error: { status: 502, name: 'MachineFailure', message, details: { code } } };
}
