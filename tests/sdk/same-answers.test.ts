import * as overGraphqlRequest from '@kurultai/sdk';
import * as overFetch from '@kurultai/sdk/fetch';
import { expect, inject, test } from 'vitest';
import * as operations from '../../sdk/src/generated/graphql';

const withPages = ['events', 'panels', 'talks', 'experts', 'institutions', 'articles'] as const;
const withoutPages = ['awards', 'topics', 'rooms'] as const;

/** What every operation of the SDK answers in a language. */
async function everything(
  { createConference }: typeof overFetch,
  locale: overFetch.Locale,
  persistedQueries: boolean,
): Promise<readonly unknown[]> {
  const conference = createConference({ endpoint: inject('endpoint'), locale, persistedQueries });
  const answers: unknown[] = [];
  for (const name of withPages) {
    const items = await conference[name].list();
    answers.push(items, await conference[name].get(items[0]?.slug ?? ''), await conference[name].count());
    if (name === 'events') answers.push(await conference.programme(items[0]?.slug ?? ''));
  }
  for (const name of withoutPages) {
    const items = await conference[name].list();
    answers.push(items, await conference[name].get(items[0]?.documentId ?? ''), await conference[name].count());
  }
  const days = await conference.days.list();
  answers.push(days, await conference.days.get(days[0]?.date ?? ''), await conference.days.count());
  answers.push(await conference.search(locale === 'en' ? 'school' : locale === 'ru' ? 'школа' : 'мектеп'));
  return answers;
}

test.each(['kk', 'ru', 'en'] as const)(
  'every operation answers the same by both transports, by POST and by GET: %s',
  async (locale) => {
    const expected = await everything(overGraphqlRequest, locale, false);
    expect(expected).toHaveLength(Object.keys(operations).length);
    for (const answer of expected) expect(answer).toBeTruthy();
    expect(await everything(overFetch, locale, false)).toEqual(expected);
    expect(await everything(overFetch, locale, true)).toEqual(expected);
    expect(await everything(overGraphqlRequest, locale, true)).toEqual(expected);
  },
);

test.each([overGraphqlRequest, overFetch])(
  'a locale that the CMS lacks is an UnknownLocaleError by either',
  async ({ createConference, isUnknownLocaleError }) => {
    const locale: overFetch.Locale = JSON.parse('"kz"');
    const error = await createConference({ endpoint: inject('endpoint'), locale })
      .panels.list()
      .catch((reason: unknown) => reason);
    expect(isUnknownLocaleError(error) && error.message).toContain('Kazakh is kk');
  },
);

test.each([overGraphqlRequest, overFetch])(
  'a call of a conference takes a signal, and operations of your own',
  async ({ createConference }) => {
    const conference = createConference({ endpoint: inject('endpoint'), locale: 'kk' });
    const signal = AbortSignal.abort('кетті');
    const calls = [
      conference.panels.list({ signal }),
      conference.panels.get('x', { signal }),
      conference.days.get('2024-04-10', { signal }),
      conference.programme('x', { signal }),
      conference.awards.get('x', { signal }),
      conference.rooms.count({ signal }),
      conference.search('x', { signal }),
    ];
    for (const call of calls) await expect(call).rejects.toMatchObject({ code: 'aborted', cause: 'кетті' });
    const titles: overFetch.TypedDocument<
      { readonly conferenceEvents: readonly object[] },
      { readonly locale: string }
    > = {
      toString: () => 'query Titles($locale: I18NLocaleCode) { conferenceEvents(locale: $locale) { locale } }',
    };
    expect((await conference.request(titles, { locale: 'ru' })).conferenceEvents).toEqual([{ locale: 'ru' }]);
  },
);
