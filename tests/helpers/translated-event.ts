import { type TypeName, uids } from '../../cms/src/plugins/conference/server/src/uids';
import type { Caller } from './caller';

/** An event in Russian, with four panels that are each at another stage in Kazakh, and with nothing in English. */
export interface TranslatedEvent {
  readonly documentId: string;
  /** Titles of panels by their state in Kazakh, as they are shown there. */
  readonly panels: Readonly<Record<'complete' | 'outdated' | 'partial' | 'missing', string>>;
  /** Takes all of it away. */
  remove(): Promise<void>;
}

/** Makes it as an administrator does, in a running CMS. */
export async function makeTranslatedEvent(administrator: Caller): Promise<TranslatedEvent> {
  const made: { readonly type: TypeName; readonly documentId: string }[] = [];
  const create = async (type: TypeName, fields: Readonly<Record<string, unknown>>): Promise<string> => {
    const path = `/content-manager/collection-types/${uids[type]}?locale=ru`;
    const documentId = documentIdIn(await administrator.send('POST', path, fields));
    made.push({ type, documentId });
    return documentId;
  };
  const write = async (type: TypeName, documentId: string, title: string, from: string): Promise<void> => {
    const fields = { title: { value: title, from: { locale: 'ru', text: from } } };
    documentIdIn(await administrator.send('PUT', `/conference/translations/${type}/${documentId}/kk`, { fields }));
  };
  const day = { date: '2031-05-20' };
  const event = await create('event', {
    ...{ title: 'Форум переводчиков', kind: 'forum', attendance: 'offline', timeZone: 'Asia/Almaty' },
    ...{ startsOn: day.date, endsOn: day.date },
  });
  await write('event', event, 'Аудармашылар форумы', 'Форум переводчиков');
  const dayOfEvent = await create('day', { title: 'День перевода', ...day, event: linkTo(event) });
  const panel = (title: string, hour: number, words: Readonly<Record<string, unknown>> = {}) =>
    create('panel', {
      ...{ title, format: 'panel', state: 'planned', highlighted: false, day: linkTo(dayOfEvent), ...words },
      ...{ startsAt: `2031-05-20T0${hour}:00:00.000Z`, endsAt: `2031-05-20T0${hour}:30:00.000Z` },
    });
  const [complete, outdated, partial] = [
    await panel('Открытие', 4),
    await panel('Новое название секции', 5),
    await panel('Мастерская', 6, { subtitle: 'Перевод вживую' }),
    await panel('Закрытие', 7),
  ];
  await write('panel', complete, 'Ашылуы', 'Открытие');
  await write('panel', outdated, 'Бөлім', 'Старое название секции');
  await write('panel', partial, 'Шеберхана', 'Мастерская');
  return {
    documentId: event,
    panels: { complete: 'Ашылуы', outdated: 'Бөлім', partial: 'Шеберхана', missing: 'Закрытие' },
    async remove() {
      for (const { type, documentId } of made.toReversed()) {
        await administrator.send('DELETE', `/content-manager/collection-types/${uids[type]}/${documentId}?locale=*`);
      }
    },
  };
}

const linkTo = (documentId: string) => ({ connect: [{ documentId, locale: 'ru' }], disconnect: [] });

function documentIdIn({ status, text, body: { data } }: Awaited<ReturnType<Caller['send']>>): string {
  if (typeof data === 'object' && data !== null && 'documentId' in data && typeof data.documentId === 'string') {
    return data.documentId;
  }
  throw new Error(`It was answered with ${status}: ${text}`);
}
