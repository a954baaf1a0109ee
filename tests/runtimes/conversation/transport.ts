import type { Conference, ConferenceError, ConferenceOptions } from '@kurultai/sdk';

/** What an entry with a transport exports, as far as the conversation goes. */
export interface Transport {
  createConference(options: ConferenceOptions): Conference;
  isConferenceError(value: unknown): value is ConferenceError;
}

/** Asks for a conference in every way that needs something of the runtime: fetch, streams, hashes, signals, iterators. */
export async function talkOver({ createConference, isConferenceError }: Transport, endpoint: string) {
  const conference = createConference({ endpoint, locale: 'kk', headers: async () => ({ 'Accept-Language': 'kk' }) });
  const [event] = await conference.events.list();
  const slug = event?.slug ?? '';

  const titles: string[] = [];
  const sort = ['startsAt:asc', 'documentId:asc'] as const;
  for await (const { title } of conference.panels.all({ pageSize: 5, sort })) titles.push(title);

  const byHash = createConference({ endpoint, locale: 'kk', persistedQueries: true });
  const failure = (asking: Promise<unknown>) => asking.then(String, (error) => isConferenceError(error) && error.code);
  const nowhere = createConference({ endpoint: new URL('/nowhere', endpoint).href, locale: 'kk' });
  const nobody = createConference({ endpoint: 'http://127.0.0.1:1/graphql', locale: 'kk', retries: 0 });
  return {
    events: await Promise.all(
      (['kk', 'ru', 'en'] as const).map(async (locale) =>
        (await conference.in(locale).events.list()).map(({ title }) => title),
      ),
    ),
    programme: await conference.programme(slug),
    sameByHash: JSON.stringify(await byHash.programme(slug)) === JSON.stringify(await conference.programme(slug)),
    titles,
    found: (await conference.panels.list({ search: 'тауелсиз' })).map(({ title }) => title),
    none: await conference.panels.get('мұндай-бет-жоқ'),
    codes: {
      aborted: await failure(conference.events.list({ signal: AbortSignal.abort() })),
      network: await failure(nobody.events.list()),
      nowhere: await failure(nowhere.events.list()),
      refused: await failure(conference.panels.list({ sort: ['day.nothing:asc'] })),
    },
  };
}
