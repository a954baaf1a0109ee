import type { Blocks, Localised } from './words';

/** The eleven content types, in the order in which documents can be made: a link mostly points back. */
export const typeNames = [
  'institution',
  'expert',
  'event',
  'day',
  'room',
  'topic',
  'panel',
  'talk',
  'article',
  'award',
  'testimonial',
] as const;
export type TypeName = (typeof typeNames)[number];

/** Names another document of the demo: its type and its key. */
export type Ref = `${TypeName}/${string}`;

/**
 * One document, said as the product keeps it: structure once, words once per language.
 *
 * `links` may only name fields of the side that owns the relation; the other side follows from it.
 */
export interface SeedDocument<
  Words extends Readonly<Record<string, string | Blocks | undefined>> = Readonly<
    Record<string, string | Blocks | undefined>
  >,
  Structure extends Readonly<Record<string, string | number | boolean | undefined>> = Readonly<
    Record<string, string | number | boolean | undefined>
  >,
  Picture extends string = string,
> {
  readonly key: string;
  readonly structure: Structure;
  readonly words: Localised<Words>;
  readonly links?: Readonly<Record<string, Ref | readonly Ref[]>>;
  /** Media fields, by the names of the drawn pictures. */
  readonly pictures?: Readonly<Record<string, Picture>>;
}
