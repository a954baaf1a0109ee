import type { Core } from '@strapi/types';
import { type Fault, fault } from '../../programme/fault';
import { invalidDocument } from '../../programme/invalid-document';
import { readerLanguage } from '../../reader-language';
import { deskUids } from '../../uids';
import { readLocales } from '../project-locales';
import { checkTerm, isSameTerm } from './check-term';

interface StoredTerm {
  readonly id: number;
  readonly sourceLocale: string;
  readonly targetLocale: string;
  readonly term: string;
  readonly translation: string;
}

/** Keeps lines that nobody could go by out of the glossary. They are looked at as saved, before the commit. */
export function guardTerms(strapi: Core.Strapi): void {
  strapi.documents.use(async ({ uid, action }, next) => {
    if (uid !== deskUids.term || (action !== 'create' && action !== 'update' && action !== 'clone')) return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      const { codes } = await readLocales(strapi);
      for (const id of writtenIds(result)) {
        const saved: StoredTerm = await strapi.db.query(uid).findOne({ where: { id } });
        const wrong = checkTerm(saved, codes);
        const faults = wrong.length > 0 ? wrong : await checkTaken(strapi, saved);
        if (faults.length > 0) throw invalidDocument(faults, readerLanguage(strapi));
      }
      return result;
    });
  });
}

/** Two lines may have one term, if each has a translation of its own. No database knows the small letters of all alphabets. */
async function checkTaken(strapi: Core.Strapi, saved: StoredTerm): Promise<Fault[]> {
  const { id, sourceLocale, targetLocale, term, translation } = saved;
  const others: StoredTerm[] = await strapi.db.query(deskUids.term).findMany({
    select: ['term', 'translation'],
    where: { sourceLocale, targetLocale, id: { $ne: id } },
  });
  const taken = others.find((other) => isSameTerm(other.term, term) && isSameTerm(other.translation, translation));
  return taken ? [fault('term', 'termTaken', { term: taken.term, translation: taken.translation })] : [];
}

function writtenIds(result: unknown): number[] {
  if (typeof result !== 'object' || result === null) return [];
  if ('entries' in result && Array.isArray(result.entries)) return result.entries.flatMap(writtenIds);
  return 'id' in result ? [Number(result.id)] : [];
}
