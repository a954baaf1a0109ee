import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import type { Uid } from '../../uids';
import type { LocaleCode } from '../chains';
import type { Person } from '../desk/person';
import { requireLocale } from '../edit-drafts';
import { readLocales } from '../project-locales';
import { inTurn } from '../turns';
import { type GivenWords, writeWords } from '../write-words';
import type { ImportReport } from './contract';
import { FileFault } from './file-fault';
import type { ExchangeMessages } from './messages';
import { type PlannedUnit, planUnits } from './plan-units';
import { reportOf } from './report';
import type { FileHead, ReadFile } from './unit';

export interface ImportAsked {
  readonly target: LocaleCode;
  /** Only tells what would be done. */
  readonly isDry: boolean;
  /** Whether words are replaced that somebody has changed since the export. */
  readonly overwrites: boolean;
  /** Whether the rest is saved although some units are refused. */
  readonly skipsRefused: boolean;
  readonly person: Person;
  readonly messages: ExchangeMessages;
  /** Told after each document that was saved. */
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Saves the words of a file as drafts: all of what can be saved in one transaction or, where units are refused and that is not
 * what was asked for, none.
 * @throws FileFault, ValidationError; then nothing is saved.
 */
export async function importFile(strapi: Core.Strapi, file: ReadFile, asked: ImportAsked): Promise<ImportReport> {
  const { target, person, messages, overwrites, isDry, skipsRefused } = asked;
  await requireLocale(strapi, target);
  const head = await headOf(strapi, file, target);
  const plan = () => planUnits(strapi, file.units, person, { ...head, overwrites });
  if (isDry) return reportOf(head, await plan(), false, messages);
  return inTurn(strapi, async () => {
    const units = await plan();
    const isRefused = units.some(({ planned }) => planned.outcome === 'refused');
    if (isRefused && !skipsRefused) return reportOf(head, units, false, messages);
    await save(strapi, units, target, asked);
    return reportOf(head, units, true, messages);
  });
}

/** The languages of a file, which must be those that it is imported for. */
async function headOf(strapi: Core.Strapi, file: ReadFile, target: LocaleCode): Promise<FileHead> {
  const { chains } = await readLocales(strapi);
  const chain = chains[target] ?? [];
  if (file.source === undefined || file.target === undefined) throw new FileFault('languageMissing', {});
  if (!isSameTag(file.target, target)) throw new FileFault('targetWrong', { found: file.target, wanted: target });
  const source = chain.find((locale) => isSameTag(locale, file.source ?? ''));
  if (source === undefined) throw new FileFault('sourceWrong', { found: file.source, known: chain.join(', ') });
  return { source, target };
}

/** Tools write `KK` or `kk`: language tags are the same in capitals (RFC 5646 §2.1.1). */
const isSameTag = (one: string, other: string): boolean =>
  one.toLowerCase().replaceAll('_', '-') === other.toLowerCase().replaceAll('_', '-');

interface DocumentWords {
  readonly uid: Uid;
  readonly documentId: string;
  readonly words: Record<string, GivenWords>;
}

async function save(
  strapi: Core.Strapi,
  units: readonly PlannedUnit[],
  locale: LocaleCode,
  { person, onProgress }: ImportAsked,
): Promise<void> {
  const documents = new Map<string, DocumentWords>();
  for (const { place, planned } of units) {
    if (planned.outcome !== 'applied' || !place) continue;
    const { uid, documentId, field } = place;
    const key = `${uid} ${documentId}`;
    const document = documents.get(key) ?? { uid, documentId, words: {} };
    documents.set(key, document);
    document.words[field] = planned.words;
  }
  let done = 0;
  for (const { uid, documentId, words } of documents.values()) {
    const given = { uid, documentId, locale, words, ...(person.userId !== null && { userId: person.userId }) };
    await writeWords(strapi, given).catch((error: unknown) => {
      const place = `${uid}/${documentId}`;
      throw error instanceof errors.ValidationError ? new errors.ValidationError(`${place}: ${error.message}`) : error;
    });
    done += 1;
    onProgress(done, documents.size);
  }
}
