import { type Conference, createConference, type IsoDateTime, type Locale } from '@kurultai/sdk';
import { expectTypeOf, test } from 'vitest';

declare const conference: Conference;

test('a locale is one of the project’s, and kz is not', () => {
  expectTypeOf<Locale>().toEqualTypeOf<'kk' | 'ru' | 'en'>();
  // @ts-expect-error kz is a country, not a language
  createConference({ endpoint: '', locale: 'kz' });
});

test('results are typed down to the words', async () => {
  const panel = await conference.panels.get('x');
  expectTypeOf(panel).extract<null>().toEqualTypeOf<null>();
  if (!panel) return;
  expectTypeOf(panel.title).toEqualTypeOf<string>();
  expectTypeOf(panel.startsAt).toEqualTypeOf<IsoDateTime | null>();
  expectTypeOf(panel.moderators[0]?.institution?.name).toEqualTypeOf<string | undefined>();
  expectTypeOf(panel.state).toEqualTypeOf<'planned' | 'confirmed' | 'moved' | 'cancelled'>();
  expectTypeOf(panel.spokenLanguages).toEqualTypeOf<readonly string[]>();
});

test('lists hold no nulls and are read-only', async () => {
  const [panel] = await conference.panels.list();
  expectTypeOf(panel?.speakers).toExtend<readonly { readonly name: string }[] | undefined>();
  const programme = await conference.programme('x');
  expectTypeOf(programme?.days[0]?.panels[0]?.room?.name).toEqualTypeOf<string | undefined>();
});

test('an unknown filter or field does not compile', () => {
  // @ts-expect-error no such field
  void conference.panels.list({ filters: { tittle: { eq: 'x' } } });
  // @ts-expect-error email is private
  void conference.experts.list({ filters: { email: { eq: 'x' } } });
});
