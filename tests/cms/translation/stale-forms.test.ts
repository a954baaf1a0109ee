import { afterAll, beforeAll, expect, test } from 'vitest';
import { uids } from '../../../cms/src/plugins/conference/server/src/uids';
import { signInAdministrator } from '../../helpers/administrator';
import type { Caller } from '../../helpers/caller';
import { type Booted, bootStrapi } from '../../helpers/strapi';

let cms: Booted;
let administrator: Caller;

beforeAll(async () => {
  cms = await bootStrapi();
  administrator = await signInAdministrator(cms.strapi, cms.url, 'en');
});
afterAll(() => cms.stop());

type Form = Readonly<Record<string, unknown>>;

/** What the Content Manager does with a form of a panel, or of none yet. */
async function send(method: 'POST' | 'PUT' | 'GET', path: string, form?: Form): Promise<Form> {
  const address = `/content-manager/collection-types/${uids.panel}${path}`;
  const { body, text } =
    method === 'GET' ? await administrator.get(address) : await administrator.send(method, address, form);
  if (typeof body.data !== 'object' || body.data === null) throw new Error(text);
  return { ...body.data };
}

const open = (documentId: unknown) => send('GET', `/${documentId}?locale=kk`);
const save = (documentId: unknown, form: Form) => send('PUT', `/${documentId}?locale=kk`, form);

/** A form as Strapi's admin sends it back: every field, and when it was loaded. */
const formOf = ({ title, slug, subtitle, streamUrl, updatedAt }: Form): Form => ({
  ...{ title, slug, subtitle, streamUrl, updatedAt },
});

test('an address that another editor has chosen is not undone by a form opened before', async () => {
  const { documentId } = await send('POST', '?locale=kk', { title: 'Мекенжай' });
  const stale = formOf(await open(documentId));
  await save(documentId, { ...formOf(await open(documentId)), slug: 'zhana-mekenzhay' });
  await save(documentId, { ...stale, subtitle: 'Екінші' });
  expect(await open(documentId)).toMatchObject({ slug: 'zhana-mekenzhay', subtitle: 'Екінші' });
});

test('what a draft held before it was discarded can be written again', async () => {
  const { documentId } = await send('POST', '?locale=kk', { title: 'Бірінші' });
  await send('POST', `/${documentId}/actions/publish?locale=kk`, formOf(await open(documentId)));
  await save(documentId, { ...formOf(await open(documentId)), title: 'Екінші' });
  await save(documentId, { ...formOf(await open(documentId)), title: 'Үшінші' });
  await send('POST', `/${documentId}/actions/discard?locale=kk`, {});
  expect(await open(documentId)).toMatchObject({ title: 'Бірінші', status: 'published' });
  await save(documentId, { ...formOf(await open(documentId)), title: 'Екінші' });
  expect(await open(documentId)).toMatchObject({ title: 'Екінші', status: 'modified' });
});

test('another address alone makes a published panel modified', async () => {
  const { documentId } = await send('POST', '?locale=kk', { title: 'Тек мекенжай' });
  await send('POST', `/${documentId}/actions/publish?locale=kk`, formOf(await open(documentId)));
  expect(await open(documentId)).toMatchObject({ status: 'published' });
  await save(documentId, { ...formOf(await open(documentId)), slug: 'baska' });
  expect(await open(documentId)).toMatchObject({ status: 'modified' });
  await send('POST', `/${documentId}/actions/publish?locale=kk`, formOf(await open(documentId)));
  expect(await open(documentId)).toMatchObject({ slug: 'baska', status: 'published' });
});
