import type { Core } from '@strapi/types';
import { optionsOf } from '../../config';
import { typeNameOf, uids } from '../../uids';
import type { LocaleCode } from '../chains';
import { engineOf } from '../engine';
import { readLocales } from '../project-locales';
import type { DeskEvent, DeskProject } from './contract';
import { hasMachine } from './machine';
import type { Person } from './person';

/** What there is to translate, and what a person may do. @param locale the language in which events are named. */
export async function readProject(strapi: Core.Strapi, person: Person, locale?: LocaleCode): Promise<DeskProject> {
  const { codes, chains } = await readLocales(strapi);
  // As the project calls them: Strapi itself made `en`, and named it in its own way.
  const given = optionsOf(strapi).locales;
  const names: { code: string; name: string }[] = await strapi.db.query('plugin::i18n.locale').findMany();
  const all = engineOf(strapi).participants.all();
  const readable = await Promise.all(all.map(async ({ uid }) => (await person.readable(uid, codes)).kind !== 'none'));
  const mayWrite = (code: LocaleCode) =>
    all.some(({ uid, words }) => words.some((field) => person.mayUpdate(uid, { locale: code }, field)));
  return {
    locales: codes.map((code) => ({
      code,
      name: [...given, ...names].find((one) => one.code === code)?.name ?? code,
      chain: chains[code] ?? [],
      canWrite: mayWrite(code),
    })),
    types: all
      .filter((_, index) => readable[index])
      .map(({ uid }) => ({
        uid,
        name: typeNameOf(uid) ?? uid,
        label: strapi.contentType(uid).info.displayName,
      })),
    events: await readEvents(strapi, person, locale ?? codes[0] ?? ''),
    hasMachine: hasMachine(strapi),
  };
}

async function readEvents(strapi: Core.Strapi, person: Person, locale: LocaleCode): Promise<readonly DeskEvent[]> {
  if (!person.mayRead(uids.event, { locale }, 'title')) return [];
  const rows: { documentId: string; title: string | null }[] = await strapi.db.query(uids.event).findMany({
    select: ['documentId', 'title'],
    where: { locale, publishedAt: null },
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
  });
  return rows.map(({ documentId, title }) => ({ documentId, title: title ?? '' }));
}
