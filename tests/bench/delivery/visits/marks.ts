/** What an editor changes over and over, one document of each type, and readers look for. */
export const subjects = ['panel', 'expert', 'event', 'article'] as const;
export type Subject = (typeof subjects)[number];

/** The last words of a title or a name: they say how often it was changed. */
export const markOf = (subject: Subject | 'draft', revision: number): string =>
  `[${subject}#${String(revision).padStart(6, '0')}]`;

/** The lowest revision of each subject that stands in an answer, and whether a draft's words do. */
export interface Marks {
  readonly revisions: ReadonlyMap<string, number>;
  readonly hasDraft: boolean;
}

export function readMarks(body: Buffer): Marks {
  const revisions = new Map<string, number>();
  // Marks are ASCII: the words around them need not be decoded.
  for (const [, name = '', digits] of body.toString('latin1').matchAll(/\[([a-z]+)#(\d{6})\]/g)) {
    revisions.set(name, Math.min(Number(digits), revisions.get(name) ?? Number.POSITIVE_INFINITY));
  }
  return { revisions, hasDraft: revisions.has('draft') };
}
