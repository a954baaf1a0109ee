/** What a person does with a field. */
export type FieldAct = { readonly field: string } & (
  | { readonly type: 'typed' | 'filled'; readonly value: unknown }
  | { readonly type: FieldDeed }
);

/** What is done with a field by a button of its own. */
export type FieldDeed = 'kept-mine' | 'took-theirs' | 'overwrite' | 'confirm' | 'dismiss' | 'take-away';
