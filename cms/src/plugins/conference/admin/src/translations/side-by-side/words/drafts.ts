import type {
  Conflict,
  NewWords,
  SaveWords,
  SideBySide,
  SideBySideField,
} from '../../../../../server/src/translation/desk/contract';

/** Words of a field that a person has typed and not saved yet. */
export interface Draft {
  /** A string or blocks; blank takes the words away. */
  readonly value: unknown;
  /** What was written when the person began. */
  readonly version: string;
  /** What the person saw on the left while typing. */
  readonly from: NonNullable<NewWords['from']> | null;
}

export type Drafts = Readonly<Record<string, Draft>>;

/** What is written in the language itself; null where the field shows another's words. */
export const ownWords = ({ target }: SideBySideField): unknown => (target.follows === null ? target.value : null);

/** What a person sees in a field: what was typed, else what is written. */
export const wordsOf = (field: SideBySideField, draft: Draft | undefined): unknown =>
  draft ? draft.value : ownWords(field);

/** Drafts after a person has typed; typed back to what is written, a field is as it was. */
export function type(drafts: Drafts, field: SideBySideField, value: unknown): Drafts {
  if (isSame(value, ownWords(field)) && (drafts[field.name]?.version ?? field.target.version) === field.target.version)
    return without(drafts, [field.name]);
  const { source, target, name } = field;
  const version = drafts[name]?.version ?? target.version;
  const from = source && { locale: source.locale, text: source.text };
  return { ...drafts, [name]: { value, version, from } };
}

/** What is sent: these fields and no others. */
export function toSave(drafts: Drafts): SaveWords {
  const fields = Object.entries(drafts).map(([name, { value, version, from }]) => [
    name,
    { value: value === '' ? null : value, version, ...(from && { from }) },
  ]);
  return { fields: Object.fromEntries(fields) };
}

/** Drafts after some were saved; what was typed meanwhile is a change of what has just been saved. */
export function afterSave(drafts: Drafts, sent: Drafts, saved: SideBySide): Drafts {
  const left = Object.entries(drafts).filter(([name, draft]) => sent[name] !== draft);
  return Object.fromEntries(
    left.map(([name, draft]) => {
      const field = name in sent ? saved.fields.find((one) => one.name === name) : undefined;
      return [name, field ? { ...draft, version: field.target.version } : draft];
    }),
  );
}

/** The person has seen what somebody else saved, and wants their own words in its place. */
export function keepMine(drafts: Drafts, { field, version }: Conflict): Drafts {
  const draft = drafts[field];
  return draft ? { ...drafts, [field]: { ...draft, version } } : drafts;
}

/** The document with what somebody else has saved in it. */
export function withTheirs(document: SideBySide, conflict: Conflict): SideBySide {
  const { value, version } = conflict;
  return {
    ...document,
    fields: document.fields.map((field) =>
      field.name === conflict.field
        ? {
            ...field,
            target: { ...field.target, value, version, follows: version === '' ? field.target.follows : null },
          }
        : field,
    ),
  };
}

export const without = (drafts: Drafts, names: readonly string[]): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter(([name]) => !names.includes(name)));

/** Drafts from an earlier visit for which there still is a field that says something else. */
export function stillWanted(kept: Drafts, { fields }: SideBySide): Drafts {
  const wanted = Object.entries(kept).filter(([name, draft]) =>
    fields.some((field) => field.name === name && field.canWrite && !isSame(draft.value, ownWords(field))),
  );
  return Object.fromEntries(wanted);
}

/** Whether there is something left to do in a field, whatever was typed. */
export function isUnfinished({ canWrite, target, source }: SideBySideField): boolean {
  return canWrite && ((target.follows !== null && source !== null) || target.madeFrom !== null || target.isMachine);
}

const isSame = (one: unknown, other: unknown): boolean => stable(one) === stable(other);

/** Nothing and nothing typed are the same; the order of keys says nothing. */
const stable = (value: unknown): string =>
  JSON.stringify(value === null || value === undefined ? '' : value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
