import fc from 'fast-check';
import { LOCALES, type Locale } from '../words-model';
import type { Type } from './kinds';

/** How a field of a save is chosen: new words, none, or those that it shows. */
export type Wording = 'new' | 'empty' | 'same' | 'absent';

/** Something that somebody does to one of the documents, which are counted from 0 and taken modulo their number. */
export type Step =
  | { readonly do: 'create'; readonly type: Type; readonly locale: Locale; readonly words: readonly Wording[] }
  | {
      readonly do: 'save';
      readonly on: number;
      readonly locale: Locale;
      readonly words: readonly Wording[];
      readonly links: readonly number[] | null;
      readonly publish: boolean;
    }
  | { readonly do: 'publish' | 'unpublish' | 'discard' | 'delete'; readonly on: number; readonly locale: Locale }
  | { readonly do: 'publishAll' | 'deleteAll' | 'clone'; readonly on: number }
  | {
      readonly do: 'together';
      readonly on: number;
      readonly other: number;
      readonly locales: readonly [Locale, Locale];
    };

const locale = fc.constantFrom(...LOCALES);
const on = fc.nat({ max: 5 });
const wording = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Wording>('new') },
  { weight: 1, arbitrary: fc.constantFrom<Wording[]>('empty', 'same', 'absent') },
);
const words = fc.tuple(wording, wording);
const links = fc.option(fc.uniqueArray(fc.nat({ max: 5 }), { maxLength: 3 }));
const type = fc.constantFrom<Type[]>('panel', 'expert', 'topic');

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('create' as const), type, locale, words }) },
  {
    weight: 9,
    arbitrary: fc.record({
      do: fc.constant('save' as const),
      on,
      locale,
      words,
      links,
      publish: fc.boolean().map((yes) => yes),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'publish' as const,
        'publish' as const,
        'unpublish' as const,
        'discard' as const,
        'delete' as const,
      ),
      on,
      locale,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('publishAll' as const, 'publishAll' as const, 'clone' as const, 'deleteAll' as const),
      on,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('together' as const), on, other: on, locales: fc.tuple(locale, locale) }),
  },
);
