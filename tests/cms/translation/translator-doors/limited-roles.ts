import { beforeAll, describe, expect, test } from 'vitest';
import { uids } from '../../../../cms/src/plugins/conference/server/src/uids';
import { giveRights, type Right } from '../../../helpers/admin-rights';
import { idOfAccount, signInAs } from '../../../helpers/administrator';
import type { Caller } from '../../../helpers/caller';
import { DESK, type Doors, explorer, PANELS, put } from '../../../helpers/doors';
import { wholeDatabase } from '../../../helpers/whole-database';

/*
 * Roles that an administrator has made narrower than a translator's, by fields or by Strapi's condition "is the creator", at the
 * Content Manager, at the desk and in files.
 */

let doors: Doors;
let callers: Readonly<Record<'titles' | 'creator' | 'ownReader', Caller>>;
/** A panel that both accounts with a condition have made, each in a language. */
let own: Readonly<Record<'creator' | 'ownReader', string>>;

async function makePanel(account: string, title: string): Promise<string> {
  const createdBy = await idOfAccount(doors.cms.strapi, account);
  const data = { title, subtitle: `${title} тақырыпша`, createdBy };
  return (await doors.documents('panel').create({ locale: 'kk', data })).documentId;
}

const titleOf = async (documentId: string, locale: string) =>
  (await doors.documents('panel').findOne({ documentId, locale }))?.title;

const exported = (caller: Caller, source: string, target: string) =>
  caller.get(`${DESK}/export?type=panel&source=${source}&target=${target}`);

/** All that an editor is given for files into a language, with other words everywhere. */
async function translatedFile(source: string, target: string, word: string): Promise<string> {
  const { text } = await exported(doors.callers.editor, source, target);
  const empty = text.replaceAll(/\s*<target[^>]*>[^<]*<\/target>/g, '');
  expect(empty).toContain('</source>');
  return empty.replaceAll('</source>', `</source><target state="translated">${word}</target>`);
}

interface Report {
  readonly counts: Readonly<Record<string, number>>;
  readonly units: readonly { readonly id: string; readonly code: string }[];
}

async function imported(caller: Caller, target: string, file: string): Promise<Report> {
  const headers = { 'Content-Type': 'application/octet-stream' };
  const { body } = await caller.ask('POST', `${DESK}/import?target=${target}&overwrite=true&skip=true`, file, headers);
  return Object(body.data);
}

/** What becomes of a field of a document in a file. */
const codeOf = ({ units }: Report, documentId: string, field: string) =>
  units.find(({ id }) => id === `panel/${documentId}/${field}`)?.code;

/** @param open the doors, when the tests have begun. */
export function tryLimitedRoles(open: () => Doors): void {
  beforeAll(async () => {
    doors = open();
    const { strapi, url } = doors.cms;
    const names = { fields: ['title', 'subtitle', 'slug'], locales: ['kk', 'ru', 'en'] };
    const titles = { fields: ['title'], locales: ['kk', 'ru', 'en'] };
    const right = (name: string, properties: Right['properties'], ...conditions: string[]): Right => ({
      ...{ action: explorer(name), subject: uids.panel, properties, conditions },
    });
    const isCreator = 'admin::is-creator';
    const inKazakh = { fields: names.fields, locales: ['kk'] };
    const roles = {
      titles: [right('read', titles), right('update', { ...titles, locales: ['kk'] })],
      creator: [right('read', names), right('update', inKazakh, isCreator)],
      ownReader: [right('read', names, isCreator), right('update', inKazakh, isCreator)],
    };
    const signIn = async (code: keyof typeof roles) => {
      await strapi.service('admin::role').create({ name: code, code, description: '' });
      await giveRights(strapi, code, roles[code]);
      return signInAs(strapi, url, code.toLowerCase(), [code]);
    };
    callers = {
      titles: await signIn('titles'),
      creator: await signIn('creator'),
      ownReader: await signIn('ownReader'),
    };
    own = { creator: await makePanel('creator', 'Өз'), ownReader: await makePanel('ownreader', 'Меншік') };
    const words = { subtitle: 'Тақырыпша', speakers: [doors.expert] };
    await doors.documents('panel').update({ documentId: doors.made.panel, locale: 'kk', data: words });
  });
  describe('with a file', () => {
    test('a Kazakh translator writes no Russian', async () => {
      const before = await wholeDatabase(doors.cms.strapi);
      const report = await imported(doors.callers.kazakh, 'ru', await translatedFile('kk', 'ru', 'Чужое'));
      expect(report.counts).toMatchObject({ applied: 0, refused: 0 });
      expect(new Set(report.units.map(({ code }) => code))).toEqual(new Set(['notAllowed']));
      expect(await wholeDatabase(doors.cms.strapi)).toEqual(before);
    });

    test('nor structure, nor what is private', async () => {
      const file = await translatedFile('ru', 'kk', 'Басқа');
      const id = `panel/${doors.made.panel}/title`;
      expect(file).toContain(id);
      for (const field of ['format', 'searchText', 'createdBy']) {
        const before = await wholeDatabase(doors.cms.strapi);
        const report = await imported(
          doors.callers.kazakh,
          'kk',
          file.replaceAll(id, `panel/${doors.made.panel}/${field}`),
        );
        expect([codeOf(report, doors.made.panel, field), report.counts.applied]).toEqual(['fieldUnknown', 0]);
        expect(await wholeDatabase(doors.cms.strapi)).toEqual(before);
      }
    });

    test('only the fields of a role are written', async () => {
      await doors
        .documents('panel')
        .update({ documentId: doors.made.panel, locale: 'ru', data: { subtitle: 'Подзаголовок' } });
      const report = await imported(callers.titles, 'kk', await translatedFile('ru', 'kk', 'Жаңа'));
      expect(codeOf(report, doors.made.panel, 'title')).toBe('written');
      expect(codeOf(report, doors.made.panel, 'subtitle')).toBe('notAllowed');
      const panel = await doors.documents('panel').findOne({ documentId: doors.made.panel, locale: 'kk' });
      expect(panel).toMatchObject({ title: 'Жаңа', subtitle: 'Тақырыпша' });
    });

    test('only the fields of a role are given, and nothing is told of the rest', async () => {
      const said = async (caller: Caller) => {
        const { status, text } = await exported(caller, 'kk', 'ru');
        return [status, ...['Жаңа', 'Тақырыпша', 'Болат'].map((word) => text.includes(word))];
      };
      expect(await said(callers.titles)).toEqual([200, true, false, false]);
      expect(await said(doors.callers.kazakh)).toEqual([200, true, true, true]);
    });
  });

  describe('who may write only what they made', () => {
    const other = () => doors.made.panel;
    const saved = (title: string) => ({ fields: { title: { value: title } } });

    test('does so in the Content Manager', async () => {
      await doors.tryClosed(callers.creator, put(`${PANELS}/${other()}?locale=kk`, { title: 'Бөтен' }));
      const { status } = await callers.creator.send('PUT', `${PANELS}/${own.creator}?locale=kk`, { title: 'Менікі' });
      expect([status, await titleOf(own.creator, 'kk')]).toEqual([200, 'Менікі']);
      await doors.tryClosed(callers.creator, put(`${PANELS}/${own.creator}?locale=ru`, { title: 'Моё' }));
    });

    test('does so at the desk', async () => {
      await doors.tryClosed(callers.creator, put(`${DESK}/panel/${other()}/kk`, saved('Бөтен')));
      const confirm = {
        method: 'POST',
        path: `${DESK}/panel/${other()}/kk/confirm`,
        body: { fields: ['title'] },
      } as const;
      await doors.tryClosed(callers.creator, confirm);
      const { status } = await callers.creator.send('PUT', `${DESK}/panel/${own.creator}/kk`, saved('Тағы менікі'));
      expect([status, await titleOf(own.creator, 'kk')]).toEqual([200, 'Тағы менікі']);
      await doors.tryClosed(callers.creator, put(`${DESK}/panel/${own.creator}/ru`, saved('Моё')));
    });

    test('does so with a file', async () => {
      await doors.documents('panel').update({ documentId: own.creator, locale: 'ru', data: { title: 'Панель' } });
      const report = await imported(callers.creator, 'kk', await translatedFile('ru', 'kk', 'Файлдан'));
      expect(codeOf(report, own.creator, 'title')).toBe('written');
      expect(codeOf(report, other(), 'title')).toBe('notAllowed');
      expect([await titleOf(own.creator, 'kk'), await titleOf(other(), 'kk')]).toEqual(['Файлдан', 'Жаңа']);
    });
  });

  describe('who may read only what they made', () => {
    test('is shown no more in the Content Manager, at the desk and in files', async () => {
      for (const path of [`${PANELS}?locale=kk`, `${DESK}?locale=kk`]) {
        const { status, text } = await callers.ownReader.get(path);
        const shows = (documentId: string) => text.includes(documentId);
        expect([path, status, shows(own.ownReader), shows(doors.made.panel)]).toEqual([path, 200, true, false]);
      }
      const file = await exported(callers.ownReader, 'kk', 'ru');
      expect([file.text.includes('Меншік'), file.text.includes('Жаңа')]).toEqual([true, false]);
      const summary = await callers.ownReader.get(`${DESK}/export/summary?type=panel&source=kk&target=ru`);
      expect(summary.body.data).toMatchObject({ documents: 1 });
      expect((await callers.ownReader.get(`${DESK}/panel/${doors.made.panel}/kk`)).status).toBe(404);
    });

    test('is not told by a file what there is beside', async () => {
      const report = await imported(callers.ownReader, 'kk', await translatedFile('ru', 'kk', 'Басқа'));
      expect(codeOf(report, doors.made.panel, 'title')).toBe('documentUnknown');
      expect(JSON.stringify(report)).not.toContain('Жаңа');
      expect(await titleOf(doors.made.panel, 'kk')).toBe('Жаңа');
    });
  });
}
