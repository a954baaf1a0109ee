import type { Conference } from '@kurultai/sdk';
import { type CalendarOptions, calendar } from '@kurultai/sdk/calendar';
import { expectTypeOf, test } from 'vitest';

declare const conference: Conference;
declare const options: CalendarOptions;

test('a calendar is made of what any call answers', async () => {
  const programme = await conference.programme('x');
  if (programme) expectTypeOf(calendar(programme, options)).toEqualTypeOf<string>();
  for (const day of programme?.days ?? []) calendar(day, options);
  const event = await conference.events.get('x');
  if (event) calendar(event, options);
  const day = await conference.days.get('2024-04-10');
  if (day) calendar(day, options);
  const panel = await conference.panels.get('x');
  if (panel) calendar([panel], options);
  calendar(await conference.panels.list(), options);
  const expert = await conference.experts.get('x');
  calendar(expert?.speaksAt ?? [], options);
});

test('nothing that a calendar cannot do without may be left out', () => {
  // @ts-expect-error a UID needs a host
  calendar([], { stamp: new Date() });
  // @ts-expect-error nothing looks at a clock
  calendar([], { host: 'balkhash.kz' });
  // @ts-expect-error experts are not on the programme
  void conference.experts.list().then((experts) => calendar(experts, options));
  // @ts-expect-error no such way to name entries
  calendar([], { ...options, uid: 'slug' });
});

test('a project’s own languages stay its own', () => {
  const panel = {
    __typename: 'ConferencePanel',
    documentId: 'x',
    locale: 'uz',
    fallbackFields: [],
    slug: 'x',
    title: 'x',
    state: 'planned',
    startsAt: null,
    endsAt: null,
  } as const;
  calendar([panel], {
    host: 'x',
    stamp: new Date(),
    pageUrl: ({ locale }) => {
      expectTypeOf(locale).toEqualTypeOf<'uz'>();
      return `https://example.org/${locale}`;
    },
  });
});
