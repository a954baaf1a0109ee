import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uids } from '../../cms/src/plugins/conference/server/src/uids';
import { signInAdministrator } from '../helpers/administrator';
import { documentsOf, refusal } from '../helpers/documents';
import { type Booted, bootStrapi } from '../helpers/strapi';
import type { TypeName } from '../helpers/type-names';

let cms: Booted;

beforeAll(async () => {
  cms = await bootStrapi();
});
afterAll(() => cms.stop());

/** One event with one day with one panel with one talk, all published. */
async function createProgramme() {
  const make = async (type: TypeName, data: object) => {
    const { documentId } = await documentsOf(cms.strapi, type).create({ data: { ...data }, status: 'published' });
    return documentId;
  };
  const zone = { timeZone: 'Asia/Almaty' };
  const event = await make('event', { title: 'Құрылтай', startsOn: '2024-04-09', endsOn: '2024-04-11', ...zone });
  const day = await make('day', { date: '2024-04-10', event });
  const times = { startsAt: '2024-04-10T04:00:00Z', endsAt: '2024-04-10T06:00:00Z' };
  const panel = await make('panel', { title: 'Панель', ...times, day });
  const talk = await make('talk', { title: 'Баяндама', startsAt: times.startsAt, durationMinutes: 30, panel });
  return { event, day, panel, talk };
}

async function move(type: TypeName, documentId: string, data: object): Promise<void> {
  await documentsOf(cms.strapi, type).update({ documentId, data: { ...data } });
  await documentsOf(cms.strapi, type).publish({ documentId });
}

const publishing = (type: TypeName, documentId: string) =>
  refusal(() => documentsOf(cms.strapi, type).publish({ documentId }));

const fault = (path: string, message: string) => ({ path: [path], message, name: 'ValidationError' });

describe('when a parent has moved away from its children', () => {
  test('a day outside its event is not published again', async () => {
    const { event, day } = await createProgramme();
    await move('event', event, { startsOn: '2024-05-09', endsOn: '2024-05-11' });
    const message =
      "2024-04-10 is outside the event. Choose a date from 2024-05-09 to 2024-05-11, or change the event's dates first.";
    expect(await publishing('day', day)).toEqual({ errors: [fault('date', message)] });
  });

  test('a panel outside its day is not published again, and is told of both its ends', async () => {
    const { day, panel } = await createProgramme();
    await move('day', day, { date: '2024-04-11' });
    const message = (clock: string) =>
      `On the event's clock (Asia/Almaty) this is ${clock}, outside its day. Choose a time from 2024-04-11 00:00 to 24:00, or another day.`;
    expect(await publishing('panel', panel)).toEqual({
      errors: [fault('startsAt', message('2024-04-10 09:00')), fault('endsAt', message('2024-04-10 11:00'))],
    });
  });

  test('a panel follows the event to another time zone, where its day may be over', async () => {
    const { event, panel } = await createProgramme();
    await move('event', event, { timeZone: 'America/Vancouver' });
    const message =
      "On the event's clock (America/Vancouver) this is 2024-04-09 21:00, outside its day. Choose a time from 2024-04-10 00:00 to 24:00, or another day.";
    expect(await publishing('panel', panel)).toMatchObject({
      errors: [fault('startsAt', message), { path: ['endsAt'] }],
    });
  });

  test('a talk outside its panel is not published again', async () => {
    const { panel, talk } = await createProgramme();
    await move('panel', panel, { startsAt: '2024-04-10T05:00:00Z', endsAt: '2024-04-10T07:00:00Z' });
    const message =
      "On the event's clock (Asia/Almaty) this is 2024-04-10 09:00, outside its panel. Choose a time from 2024-04-10 10:00 to 2024-04-10 12:00.";
    expect(await publishing('talk', talk)).toEqual({ errors: [fault('startsAt', message)] });
  });
});

test('an event shifts by a month from the top down: event, day, panel, talk', async () => {
  const { event, day, panel, talk } = await createProgramme();
  await move('event', event, { startsOn: '2024-05-09', endsOn: '2024-05-11' });
  await move('day', day, { date: '2024-05-10' });
  await move('panel', panel, { startsAt: '2024-05-10T04:00:00Z', endsAt: '2024-05-10T06:00:00Z' });
  await move('talk', talk, { startsAt: '2024-05-10T04:00:00Z' });
  const shifted = await documentsOf(cms.strapi, 'talk').findOne({
    documentId: talk,
    status: 'published',
    populate: ['panel.day.event'],
  });
  expect(shifted).toMatchObject({
    startsAt: '2024-05-10T04:00:00.000Z',
    panel: { startsAt: '2024-05-10T04:00:00.000Z', day: { date: '2024-05-10', event: { startsOn: '2024-05-09' } } },
  });
});

test('a refused move leaves both the draft and the published version as they were', async () => {
  const { panel } = await createProgramme();
  const rows = () => cms.strapi.db.query(uids.panel).findMany({ where: { documentId: panel }, orderBy: { id: 'asc' } });
  const before = await rows();
  await refusal(() =>
    documentsOf(cms.strapi, 'panel').update({
      documentId: panel,
      data: { title: 'Басқа', startsAt: '2024-04-12T04:00:00Z' },
      status: 'published',
    }),
  );
  expect(await rows()).toEqual(before);
});

describe('an administrator is told in the language of the admin', () => {
  test.each([
    [
      'kk',
      'Соңғы күн 2024-04-08 бірінші күннен, 2024-04-09, бұрын тұр. 2024-04-09 немесе одан кейінгі күнді таңдаңыз.',
    ],
    ['ru', 'Последний день, 2024-04-08, раньше первого, 2024-04-09. Выберите 2024-04-09 или позже.'],
    ['en', 'The last day, 2024-04-08, is before the first, 2024-04-09. Choose 2024-04-09 or later.'],
    ['de', 'The last day, 2024-04-08, is before the first, 2024-04-09. Choose 2024-04-09 or later.'],
  ])('%s', async (language, message) => {
    const administrator = await signInAdministrator(cms.strapi, cms.url, language);
    const reversed = { title: 'Құрылтай', startsOn: '2024-04-09', endsOn: '2024-04-08', timeZone: 'Asia/Almaty' };
    const path = `/content-manager/collection-types/${uids.event}`;
    const { status, body } = await administrator.send('POST', path, reversed);
    expect({ status, details: body.error?.details }).toEqual({
      status: 400,
      details: { errors: [fault('endsOn', message)] },
    });
  });
});
