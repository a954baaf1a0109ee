import { afterAll, beforeAll, expect } from 'vitest';
import { uids } from '../../cms/src/plugins/conference/server/src/uids';
import { giveRights } from './admin-rights';
import { signInAdministrator, signInAs } from './administrator';
import type { Answer, Caller } from './caller';
import { documentsOf } from './documents';
import { type Booted, bootStrapi } from './strapi';
import { type TypeName, typeNames } from './type-names';
import { type Conference, createConference } from './whole-conference';
import { wholeDatabase } from './whole-database';

export const explorer = (name: string) => `plugin::content-manager.explorer.${name}`;
export const PANELS = `/content-manager/collection-types/${uids.panel}`;
export const DESK = '/conference/translations';

/** A CMS with a conference, and those who come to its doors. */
export interface Doors {
  readonly cms: Booted;
  readonly made: Conference;
  /** Another expert, to link to. */
  readonly expert: string;
  readonly callers: Readonly<Record<'kazakh' | 'russian' | 'publisher' | 'editor' | 'admin', Caller>>;
  readonly documents: (type: TypeName) => ReturnType<typeof documentsOf>;
  /** Tries a door that should be closed, and sees that everything is as it was. */
  readonly tryClosed: (caller: Caller, attempt: Attempt) => Promise<Answer>;
}

/** Opened before the tests of a file, and closed behind them. */
export function useDoors(): { readonly doors: Doors; readonly panel: (rest: string) => () => string } {
  let opened: Doors | undefined;
  beforeAll(async () => {
    opened = await openDoors();
  });
  afterAll(() => opened?.cms.stop());
  const doors = () => {
    if (!opened) throw new Error('The doors are opened before the tests, not while they are told.');
    return opened;
  };
  return {
    get doors() {
      return doors();
    },
    /** The path of the panel, once it is there. */
    panel: (rest) => () => `${PANELS}/${doors().made.panel}${rest}`,
  };
}

async function openDoors(): Promise<Doors> {
  const cms = await bootStrapi();
  const { strapi, url } = cms;
  await strapi.service('admin::role').create({ name: 'Kazakh publisher', code: 'publisher', description: '' });
  const own = (action: string, subject: string) => ({
    action: explorer(action),
    subject,
    properties: { locales: ['kk'] },
  });
  const rights = typeNames.flatMap((type) => [own('publish', uids[type]), own('delete', uids[type])]);
  await giveRights(strapi, 'publisher', rights);
  const callers = {
    kazakh: await signInAs(strapi, url, 'kazakh', ['conference-translator-kk'], 'kk'),
    russian: await signInAs(strapi, url, 'russian', ['conference-translator-ru'], 'ru'),
    publisher: await signInAs(strapi, url, 'publisher', ['conference-translator-kk', 'publisher']),
    editor: await signInAs(strapi, url, 'editor', ['strapi-editor'], 'ru'),
    admin: await signInAdministrator(strapi, url, 'en'),
  };
  const documents = (type: TypeName) => documentsOf(strapi, type);
  const tryClosed = async (caller: Caller, attempt: Attempt): Promise<Answer> => {
    const before = await wholeDatabase(strapi);
    const answer = await ask(caller, attempt);
    expect([answer.status, await wholeDatabase(strapi)]).toEqual([attempt.status ?? 403, before]);
    return answer;
  };
  return { cms, callers, documents, tryClosed, ...(await makeProgramme(strapi)) };
}

/** Every type once, published in Kazakh, with a Russian title for the panel; structure waits in the panel's draft. */
async function makeProgramme(strapi: Booted['strapi']): Promise<Pick<Doors, 'made' | 'expert'>> {
  const documents = (type: TypeName) => documentsOf(strapi, type);
  const file = { name: 'a.png', hash: 'a', ext: '.png', mime: 'image/png', size: 1, url: '/uploads/a.png' };
  const stored = { ...file, provider: 'local', folderPath: '/' };
  const picture = await strapi.db.query('plugin::upload.file').create({ data: stored });
  const made = await createConference(strapi, 'Сөз');
  const person = { name: 'Болат', country: 'KZ', email: 'bolat@private.example' };
  const { documentId: expert } = await documents('expert').create({ data: person });
  await documents('panel').update({ documentId: made.panel, locale: 'ru', data: { title: 'Дискуссия' } });
  for (const type of typeNames) await documents(type).publish({ documentId: made[type], locale: '*' });
  await documents('expert').publish({ documentId: expert, locale: '*' });
  const waiting = { format: 'plenary', speakers: [made.expert, expert], gallery: [picture.id] };
  await documents('panel').update({ documentId: made.panel, data: waiting });
  return { made, expert };
}

/** A way through a door. What depends on the documents that were made is told when it is tried. */
export interface Attempt {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly path: string | (() => string);
  readonly body?: object | (() => object);
  /** With what a closed door answers, where it is not 403. */
  readonly status?: number;
}
export type Attempts = Readonly<Record<string, Attempt>>;

export const told = <Value>(value: Value | (() => Value)): Value => (value instanceof Function ? value() : value);

export const ask = (caller: Caller, { method, path, body }: Attempt): Promise<Answer> =>
  caller.send(method, told(path), method === 'DELETE' ? undefined : told(body ?? {}));

export const post = (path: Attempt['path'], body: Attempt['body'] = {}): Attempt => ({ method: 'POST', path, body });
export const put = (path: Attempt['path'], body: Attempt['body'] = {}): Attempt => ({ method: 'PUT', path, body });
export const remove = (path: Attempt['path']): Attempt => ({ method: 'DELETE', path });
